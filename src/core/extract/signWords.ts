/**
 * Words and phrases that web pages of all countries put on lines that are not the story. Phrases are separated
 * by commas; each is matched by whole words. `opens` holds phrases that only count at the beginning of a line.
 */
export const SIGN_WORDS = {
  credit: {
    anywhere:
      '©, photo, photos, photographer, photograph, photography, foto, fotos, fotografie, fotograf, bild, bilder, image, images, imago, getty, afp, dpa, ap photo, shutterstock, istock, alamy, picture alliance, imagen, crédit, credit, credits, courtesy, file photo, handout, via ap, epa, archivbild, symbolbild, symbolfoto, archivfoto, screenshot, fuente, kuva, bilde, ảnh, зображення, фото, 写真, 사진, 图 片, 圖 片, 供 图, 图 源, 撮 影, צילום, تصوير, φωτογραφία, fotó, zdjęcie, fot, foto tangkapan, file, picture, pictures, video grab',
    opens: 'quelle, source, bildquelle, photo by, picture by, image by, foto von, crédits',
  },
  share: {
    anywhere:
      'share, shares, tweet, facebook, twitter, whatsapp, pinterest, linkedin, reddit, flipboard, email, e mail, print, teilen, drucken, merken, compartir, compartilhar, partager, condividi, dela, del, instagram, youtube, telegram, bookmark, copy link, поделиться, シェア, ツイート, 공유, 分享, bagikan, paylaş, udostępnij, sdílet, jaa, messenger, imprimir, imprimer, stampa, twittern, mitteilen, vk, line で 送 る',
    opens: '',
  },
  comment: {
    anywhere:
      'comment, comments, commenti, commento, kommentar, kommentare, kommentaren, kommentarer, commentaires, commentaire, comentarios, comentario, comentários, comentário, reply, antworten, replies, responder, répondre, discussion, diskutieren, leserkommentare, комментарии, комментариев, комментарий, コメント, 댓글, 评论, 留言, komentar, yorum, komentarze, reacties, reageer, kommentit, mời bạn bình luận',
    opens:
      'leave a reply, log in to, join the conversation, have your say, add a comment, post a comment, write a comment, schreiben sie einen, schreibe einen',
  },
  related: {
    anywhere:
      'related, recommended, read more, more from, read also, also read, see also, most read, most popular, most viewed, trending, you may, you might, more on, more in, more stories, popular, don t miss, editor s picks, editors picks, up next, top stories, lesen sie, mehr zum, mehr dazu, weitere, meistgelesen, auch interessant, verwandte, passend, ähnliche, neueste, aktuelle, beliebt, beliebte, lee también, más leídas, más leída, más noticias, leia mais, leia também, relacionados, relacionadas, relacionado, lire aussi, à lire, les plus lus, leggi anche, läs mer, läs också, les også, mest lest, mest läst, lue myös, baca juga, continue reading, читайте, также, 関連, ランキング, おすすめ, 인기, 관련, 相关, 推荐, اقرأ, ilgili, čtěte, przeczytaj, zobacz, lees ook, lees meer, vergelijkbare, original article, latest news, latest stories, latest articles, other stories, other news, recent posts, recent articles, mais lidas, últimas notícias, previous, next, vorheriger, nächster, gallery',
    opens:
      'latest, watch, video, videos, listen, more, mehr, next, read, lesen, ver más, tambien, también, news',
  },
  subscribe: {
    anywhere:
      'newsletter, newsletters, subscribe, subscription, subscriptions, subscriber, subscribers, sign up, sign in, log in, login, register, inbox, abonnieren, abonnement, abonnements, abo, anmelden, registrieren, suscríbete, suscribirse, suscripción, assine, assinar, abonnez, abonner, abonne, iscriviti, prenumerera, prenumeration, premium, free trial, unlock, donate, donation, support us, become a member, download our, app, download, подписаться, подпишитесь, 購読, 会員, 登録, 구독, 로그인, 订阅, berlangganan, abone, abonneren, inloggen, our radio stations, stay tuned, follow us, folgen sie, radio frequencies',
    opens: '',
  },
  advert: {
    anywhere:
      'advertisement, advertisements, advertising, advertise, sponsored, promoted, anzeige, anzeigen, werbung, publicidad, publicidade, publicité, pubblicità, annons, annonse, iklan, mainos, ad, ads, scroll to continue, continues below, story continues, loading, реклама, 広告, 광고, 广告, reklam, reklama, advertentie, إعلان, article continues, publi, continue reading the main story',
    opens: '',
  },
  legal: {
    anywhere:
      '©, copyright, all rights reserved, cookie, cookies, privacy, terms of, terms and, conditions, impressum, datenschutz, datenschutzerklärung, agb, alle rechte, derechos reservados, direitos reservados, droits réservés, disclaimer, contact us, about us, careers, help, feedback, policy, kontakt, über uns, over ons, site map, sitemap, accessibility, faq, rss, barrierefreiheit, mediadaten, все права, 著作権, 無断, 저작권, 版权, aviso legal, política de, quiénes somos, mentions légales, hak cipta, contacto, contato, javascript, browser, powered by',
    opens: '',
  },
  about: {
    anywhere: '',
    opens:
      'tags, tag, topics, topic, schlagworte, schlagwörter, themen, themenseiten, filed under, category, categories, kategorie, kategorien, etiquetas, temas, mots clés, thèmes, about the author, about the authors, über den autor, zur person, sobre el autor, more about, ämnen, emner, emneord, stichwörter, теги, 標籤, タグ, keywords, in this article, posted in, author bio, autor, der autor, die autorin, etiketler, trefwoorden, aihe, aiheet, tagi',
  },
  updated: {
    anywhere:
      'updated, update, modified, last, aktualisiert, aktualisierung, actualizado, actualizada, atualizado, atualizada, mis à jour, modifié, aggiornato, uppdaterad, oppdatert, opdateret, päivitetty, uppfært, diperbarui, stand, geändert, revised, edited, обновлено, обновлен, 更新, 수정, güncelleme, bijgewerkt, aktualizacja, aktualizováno, أخر تحديث, zuletzt, оновлено, ažurirano, cập nhật',
    opens: '',
  },
  published: {
    anywhere:
      'published, posted, publié, publiée, publicado, publicada, pubblicato, veröffentlicht, veröffentlichung, erschienen, erstellt, date, publicerad, publisert, publiceret, julkaistu, diterbitkan, created, issued, first, vom, опубликовано, опубликована, дата, 公開, 配信, 掲載, 입력, 등록, 发布, 发表, yayınlanma, gepubliceerd, opublikowano, publikováno, نشر, objavljeno',
    opens: '',
  },
} as const;
