import { MONTH_WORDS } from './monthWords';

/** The classes a word can belong to, as bits. They say what a line with such a word may be; the net weighs them. */
export const WORD = {
  credit: 1,
  share: 1 << 1,
  comment: 1 << 2,
  related: 1 << 3,
  /** Words of "read more" lines that also stand in prose. */
  relatedWeak: 1 << 4,
  account: 1 << 5,
  advert: 1 << 6,
  legal: 1 << 7,
  by: 1 << 8,
  updated: 1 << 9,
  posted: 1 << 10,
  ago: 1 << 11,
  /** Means an age only beside a number. */
  agoNumber: 1 << 12,
  /** Begins the part of a page after the article. */
  foot: 1 << 13,
  relatedFirst: 1 << 14,
  month: 1 << 15,
  weekday: 1 << 16,
  timeUnit: 1 << 17,
  /** Small words inside names. */
  particle: 1 << 18,
  /** Ends of domain names, and beginnings of addresses. */
  domain: 1 << 19,
  address: 1 << 20,
} as const;

/** The words of each class, folded to lower case. Two-character entries of scripts without spaces match as pairs. */
export const WORDS_OF: Readonly<Record<keyof typeof WORD, string>> = {
  credit:
    'photo photos photograph photographer photographs foto fotos fotograf fotografie fotografia bild bilder image images imago imagen crédit credit credits courtesy handout archivbild symbolbild screenshot quelle source fuente kuva bilde picture pictures illustration grafik graphic supplied foto: фото 写真 사진 图片 photographie fotografía imagem divulgação reprodução zdjęcie',
  share:
    'share shares tweet facebook twitter whatsapp pinterest linkedin reddit flipboard email mail print teilen drucken merken compartir compartilhar partager condividi dela del instagram youtube telegram bookmark copy link pocket xing mastodon bluesky threads поделиться シェ ツイ 공유 分享 imprimir stampa',
  comment:
    'comment comments commenti kommentar kommentare kommentaren commentaires comentarios comentários reply antworten antwort answer replies responder answers discussion diskutieren leserkommentare kommentieren kommentarer reactions reacties комментарии комментариев コメ 댓글 评论 respond respuestas réponses',
  related:
    'related recommended trending popular latest verwandte ähnliche meistgelesen beliebt beliebte neueste aktuelle weitere relacionadas relacionados relacionada relacionado leídas lidas lus interessant passend читайте 関連 ンキ おす 인기 관련 相关 推荐 اقرأ similar recent previous siguiente anterior mest meistgelesene empfehlungen empfohlen топ популярное',
  relatedWeak:
    'read more also see watch listen video videos gallery next most stories mehr lesen auch zum thema themen leia mais veja lire aussi voir leggi anche lee también läs les också også lue myös baca juga lihat further continue reading weiterlesen vorheriger nächster nächste follow folgen hier here click klicken',
  account:
    'newsletter newsletters subscribe subscription subscriber subscribers sign login log register inbox abonnieren abonnement abonnent abonnenten abo anmelden registrieren suscríbete suscribirse suscripción assine assinante assinatura abonnez abonner abonné abonnés iscriviti prenumerera prenumerant premium trial unlock donate donation spenden support member membership app download подписаться подписка подпишитесь 購読 会員 登録 구독 로그인 订阅 einloggen konto account free',
  advert:
    'advertisement advertising advertise sponsored promoted promotion anzeige anzeigen werbung publicidad publicidade publicité pubblicità annons annonse iklan mainos ad ads loading affiliate реклама 広告 광고 广告 werbefrei sponsor',
  legal:
    'copyright rights reserved cookies cookie privacy terms conditions impressum datenschutz datenschutzerklärung agb rechte vorbehalten derechos reservados direitos réservés disclaimer contact careers help feedback policy nutzungsbedingungen kontakt sitemap accessibility faq rss imprint legal mediadaten hilfe über about права 著作 無断 저작권 版权 moderation guidelines',
  by: 'by von por par di av af door autor autore autorin author authors text texto текст автор oleh yazan redaktion redaktör redacción toim redazione written reported reporting story words journalist reporter editor correspondent staff writer contributor 文 記者 기자 korrespondent redakteur redakteurin redaktör rédaction publicado auteur',
  updated:
    'updated update modified last aktualisiert aktualisierung actualizado actualizada atualizado atualizada mis modifié aggiornato uppdaterad oppdatert opdateret päivitetty uppfært diperbarui stand geändert revised edited обновлено 更新 수정 bijgewerkt',
  posted:
    'published posted publicado publicada publié veröffentlicht erschienen erstellt date first publicerad publisert julkaistu diterbitkan created vom issued datum fecha data опубликовано 公開 配信 입력 发布 日期 pubblicato geplaatst gepubliceerd',
  ago: 'ago yesterday today gestern heute hoy ayer igår idag назад atrás siden sedan geleden sitten önce lalu сегодня вчера ieri oggi aujourd hier ontem hoje',
  agoNumber: 'vor hace há fa il 前 전 전에 منذ',
  foot: 'comments comment kommentare kommentar commentaires comentarios comentários related more most about tags tag topics topic schlagworte schlagwort themen thema share filed trending recommended newsletter subscribe sign leserkommentare kommentieren mehr categories category kategorie kategorien etiquetas leave reply previous next kommentera weitere teilen keywords stichworte stichwörter sources ähnliche author autor autoren drucken 相关 関連 タグ',
  relatedFirst:
    'related recommended read more also see most trending you latest mehr lesen weitere meistgelesen auch leia lee lire leggi läs les lue читайте 関連 baca next up watch video videos zum siehe listen hören',
  month: MONTH_WORDS,
  weekday:
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag понедельник вторник среда четверг пятница суббота воскресенье maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  timeUnit:
    'min mins minute minutes minuten hour hours hr hrs h day days week weeks month months year years stunde stunden tag tagen tage wochen monaten jahren minutos horas hora días dias semanas heures jours minuti ore giorni minuter timmar dagar timer dager minut минут час часа часов дней uhr 時間 分 日 時 시간 분 read reading lesezeit',
  domain: 'com org net de uk eu fr it es at ch nl info io',
  address: 'http https www',
  particle:
    'de van von der den da di del la al el bin ibn and und y e et le du dos das della zu ter ten st jr sr mc dr prof',
};

/** Frequent small words by language: they tell prose from lists, and one language from another. */
export const STOP_WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    'the of and to in a is that for it on was with as at by be this have from are he his but not they has had were an we you which or their who will she been would more one about when there said i its if our can what my so your all her up out no just do than into them',
  ],
  [
    'de',
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wir ich kann wenn was diese dieser schon ihr',
  ],
  [
    'fr',
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux son cette d l ont été mais ou comme leur y elle on nous vous je ses',
  ],
  [
    'es',
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está',
  ],
  [
    'pt',
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso',
  ],
  [
    'it',
    'di e il la che in a per è un del si i le da non con una sono dei al come ha della anche lo più su o ma alla nel delle gli se ci ed questo degli suo era',
  ],
  [
    'nl',
    'de het een en van in is dat op te zijn met voor niet die aan er om ook als bij maar door hij naar ze uit tot dan nog wel over worden heeft was',
  ],
  [
    'sv',
    'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år säger också efter eller nu där hon ska över',
  ],
  [
    'no',
    'og i det er på som til en av for at med å har den de ikke om et fra var han vi seg men kan ut etter jeg så ble der sier også ved nå skal være blir',
  ],
  [
    'da',
    'og i at det er en til på af der for de med den har som ikke et han var fra om men vi sig kan så ved også efter jeg hun være blev',
  ],
  [
    'fi',
    'ja on ei että se oli hän ovat mutta kun myös ole kuin joka sen tai olla niin mukaan jo vain ollut jos sekä nyt',
  ],
  [
    'is',
    'og í að er á sem til um það við var en með fyrir hann ekki af frá þess hafi eru verið þegar hún þetta',
  ],
  [
    'id',
    'yang dan di dari ini untuk dengan pada itu tidak dalam akan juga ke ada bisa oleh sudah kami mereka adalah kata atau telah saat lebih',
  ],
  ['tr', 've bir bu da de için ile olarak çok daha olan ise gibi kadar sonra en ne o var her ama'],
  ['pl', 'w i z na do się że nie to jest o a od za po jak przez ale co dla oraz tym są był czy ma już tego'],
  [
    'cs',
    'a v se na je že s z o do i to ve pro za by si ale tak jako jsou od po podle už jsem který která jeho',
  ],
  [
    'ru',
    'и в не на что с по как это его он к но из у за от о для же так все а то был было была также при они мы её если или до уже',
  ],
  ['uk', 'і в не на що з по як це його він до але за від про для та у також при вони ми'],
  ['sw', 'na ya wa kwa ni za katika la kuwa hiyo huo cha alisema ambaye hayo'],
  ['ar', 'في من على إلى أن عن مع التي الذي هذا هذه كان ما لا أو قد بعد كما بين لم خلال'],
  ['vi', 'và của là có cho không được các một trong với những đã này người để từ khi đến về'],
  ['ro', 'de și în a la cu o pe nu din un care că este pentru mai fost să prin după sau'],
  ['hu', 'a az és hogy nem is egy meg van csak de volt már mint el ki még ha lesz'],
];

/** Characters of Chinese, Japanese and Korean text that do the work of small words and full stops. */
export const FUNCTION_CHARACTERS = 'のはをがにでとも。、了的是在他她有和这我們说說는은이가을를의에';
