import { bylineLabel } from './bylineLabels';
import { isFullName } from './names';
import type { PageLine } from './page';

/** Longer lines tell something, whatever else they say. */
const LONGEST_NOTICE = 90;
/** Letters of a line that are looked at: a notice says what it is at its beginning or at once. */
const SEARCHED = 400;

/** Entries of a blog: where, when and under what it was filed. */
const FILED =
  /^(?:this (?:entry|post|article) (?:was|is) (?:posted|published|filed|tagged)|(?:posted|filed|published|tagged) (?:in|under|with)\b|dieser (?:eintrag|beitrag|artikel) (?:wurde|ist) (?:am|von|unter|in)\b.*(?:veröffentlicht|abgelegt|verschlagwortet|erstellt)|(?:erstellt|veröffentlicht|geschrieben) (?:am|von) .*(?:abgelegt|kategorie|verschlagwortet|gespeichert)|(?:abgelegt|veröffentlicht|gespeichert) (?:unter|in)\b|publicado en\b|publié dans\b|esta entrada fue publicada|ce message a été publié)/iu;

/** Money that links earn. */
const AFFILIATE =
  /(?:affiliate[- ](?:links?|commissions?|partner)|(?:may|might) (?:earn|receive) (?:an? )?(?:\p{L}+ )?(?:commission|compensation)\b.{0,60}\blinks?\b|advertising disclosure|advertis\p{L}+ disclaimer|(?:erhalten|bekommen) wir (?:\p{L}+ ){0,3}provision|provisions-links?)/iu;

/** Contents of other sites that wait for the reader's leave. */
const EMBED =
  /(?:(?:externe|extern\p{L}*) inhalte?\p{L}* (?:an)?gezeigt|(?:laden|anzeigen) aller externen inhalte|um den inhalt (?:von \S+ )?zu laden|personenbezogene daten an dritt|privatsphäre-einstellungen verhindern|view this (?:content|post) on|javascript (?:aktivier|enable)|enable javascript|accept (?:the )?cookies|cookies (?:akzeptieren|zustimmen))/iu;

/** What the reader may subscribe to, download, follow, give. */
const ASKED =
  /(?:newsletters?|mailing ?list|inbox|push-?(?:nachrichten|notifications)|podcasts?|whatsapp|telegram|google news|facebook|twitter|instagram|youtube|\bapp\b|e-?paper|(?:digital)?abo(?:s|nnement)?\b|abonnés?|subscriptions?|subscribe\p{L}*|paywall|bezahlschranke|spenden?\b|donat\p{L}+|membership|mitglied der|free trial|kostenlos testen|unabhängige\p{L}* journalismus|independent journalism|letter to the editor)/iu;
const ASKING =
  /(?:^|[.!?:] )(?:sign up|subscribe|register|follow|join|get (?:the|our|access|unlimited|latest)|download|support|donate|help us|become|stay (?:informed|tuned|up)|don['’]?t miss|invest in|please|want|receive|learn more|submit|we want to hear|click|to (?:read|get|support|submit)|folgen sie|folge|abonnieren|abonniere|jetzt (?:abonnieren|anmelden|testen|bestellen|herunterladen)|nie mehr|melden sie|melde dich|registrieren|laden sie|lade|unterstützen|unterstütze|hat (?:ihnen|dir)|gefällt (?:ihnen|dir)|möchten sie|wenn (?:sie|du|ihr)|testen sie|klicken sie|klick|hier (?:geht|können)|bestellen|lesen sie|suscríbete|suscríbase|síguenos|únete|apoya|recibe|inscreva|assine|siga|abonnez|inscrivez|suivez|soutenez|recevez|iscriviti|segui|als abonn\p{L}+|il vous reste)(?!\p{L})/iu;

/** How the text came to be: by machine, by an agency, in another language. */
const ORIGIN =
  /^(?:(?:diese|dieser|dies|der|die|das) (?:artikel|meldung|beitrag|text|ist)\b.{0,40}(?:übersetz|redaktionell nicht bearbeitet|automatisch|maschinell|erschien)|\p{Lu}.{1,40} hat diese[ns]? (?:meldung|text|beitrag|artikel) (?:redaktionell )?nicht|this (?:article|story|post|content) (?:was|is|has been|first|originally|contains)\b.{0,40}(?:translat|originally|first (?:published|appeared)|automatically|republished|advertis|affiliate|products? from))/iu;

/** The terms of the page's own contents. */
const TERMS =
  /(?:creative commons|(?:all|alle) rechte vorbehalten|all rights reserved|derechos reservados|droits réservés|die inhalte dieser (?:web)?site|the contents? of this (?:web)?site)/iu;

/** Links to other stories and to more of a list. */
const LINKED =
  /^(?:zum (?:artikel|beitrag|video)\b|also\s?:|also on \S+\.\p{L}{2,}|(?:à )?lire aussi\b|leggi anche\b|lee también\b|leia também\b|les også\b|läs (?:också|även)\b|lees ook\b|(?:view|show|see) all\b|alle anzeigen|mehr anzeigen)/iu;
const LONGEST_LINK = 40;
const LONGEST_SIGNATURE = 6;

/** "Figure 3: …", "Media caption …": what a picture shows. */
const FIGURE =
  /^(?:(?:abbildung|abb\.|figure|fig\.|abbildungen|grafik|tabelle|table|schema)\s?(?:\d{1,3}\p{L}?\s?)?[:.]\s|media caption\b|image caption\b|bildunterschrift\b|im bild\s?[:(]|photo\s?:|foto\s?:|video\s?:)/iu;

/** True for a line that speaks of the page, its makers and offers and not of the story. */
export function isNotice({ text, words }: PageLine): boolean {
  if (words > LONGEST_NOTICE) return false;
  const start = text.slice(0, SEARCHED);
  if (FILED.test(start) || EMBED.test(start) || ORIGIN.test(start)) return true;
  if (words <= 60 && AFFILIATE.test(start)) return true;
  if (words <= 40 && TERMS.test(start)) return true;
  return ASKING.test(start) && ASKED.test(start);
}

/** True for a link to another story, and for the name of its author within this one. */
export function isLinkOrSignature({ text, words, ending }: PageLine): boolean {
  if (ending === 'stop') return false;
  if (words <= LONGEST_LINK && LINKED.test(text)) return true;
  const label = words <= LONGEST_SIGNATURE ? bylineLabel(text) : null;
  return label !== null && isFullName(text.slice(label.end));
}

/** True for a line that opens as what stands under a picture, a table or a diagram. */
export function isFigureLine({ text, words }: PageLine): boolean {
  return words <= LONGEST_NOTICE && FIGURE.test(text);
}
