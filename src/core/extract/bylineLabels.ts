import { monthNamed } from './dates/dateNames';
import { isGivenName } from './givenNames';
import { remembered } from './remembered';

/** Words that introduce a name, in many languages. They end before the name; a colon may follow. */
const BY_WORDS =
  'by|von|por|par|di|da|de|av|af|door|oleh|yazan|text|texte|texto|testo|teksti|tekst|author|authors|autor|autorin|autore|auteur|författare|reporter|words|автор|текст|від|od|przez|napsal|autoři|szerző|írta|μια|του|מאת';
const ACTS =
  'story|written|reported|posted|words|text|reporting|article|published|submitted|edited|compiled|analysis|review|report|interview|opinion|commentary|contributed|produced|verfasst|geschrieben|erstellt|veröffentlicht|gespeichert|eingestellt|gepostet|kolumne|gastbeitrag|bericht|beitrag|kommentar|interview|ein (?:kommentar|artikel|gastbeitrag|bericht|beitrag)|eine analyse|un article|un texte|escrito|publicado|scritto|a cura|skriven|skrevet|artículo|reportage|publié|posté|rédigé|ditulis|geschreven';
const LABEL = new RegExp(
  String.raw`^[\W_]{0,6}(?:(?:${ACTS})\s+(?:by|von|por|par|di|av|af|door|oleh)|(?:${BY_WORDS}))(?:\s*[:：]\s*|\s+)(?=\S)`,
  'iu',
);
const COLON_LABEL =
  /^[\W_]{0,4}(?:記者|redaktion|文|文\/|取材・文|작성자|기자|作者|记者|撰文|責任編輯|责任编辑|责编|投稿者|by|เรื่อง|كتب|كتبت|بقلم|نوشته)\s*[:：／/|]\s*(?=\S)/iu;
/** "byJane Doe": a label glued to the name when the page lost its blanks. */
const GLUED = /^by(?=\p{Lu}\p{Ll})|^[Bb]yby\s+(?=\p{Lu})/u;
/** What names the author of a thread, an interview, a translation; they need no colon. */
const ROLE_LABEL =
  /^(?:interview\s*:|thread starter|themenstarter(?:in)?|themenersteller(?:in)?|投稿者|escribe|durch)\s+(?=[\p{L}\p{N}])/iu;
const ALONE = new RegExp(
  String.raw`^[\W_]{0,4}(?:(?:${ACTS})\s+(?:by|von|por|par|di|av|af|door)|by|von|text|author|autor|autorin|written by|автор|oleh|teksti?|por|par)\W{0,3}$`,
  'iu',
);
const INSIDE = /(?:^|[\s|(•·–—])(by|von|por|par|av|af|door|oleh)\s*:?\s+(?=\p{Lu})/iu;

/** What every text has that {@link INSIDE} finds something in; much quicker, because it asks for no letters of any script. */
const COULD_BE_INSIDE = /(?:by|von|por|par|av|af|door|oleh)[\s:]/i;

/** A label found at the beginning of a line: its words and where the name begins. */
export interface BylineLabel {
  readonly words: string;
  readonly end: number;
  /** True for a label that names an act or ends in a colon ("Story by:"): hardly ever the start of a sentence. */
  readonly isStrong: boolean;
}

/** The label that opens a line, if one does. */
export const bylineLabel = remembered((text: string): BylineLabel | null => {
  const head = text.slice(0, 80);
  const match = LABEL.exec(head) ?? COLON_LABEL.exec(head) ?? ROLE_LABEL.exec(head) ?? GLUED.exec(head);
  if (!match || isOfText(match[0], head.slice(match[0].length))) return null;
  if (isPreposition(match[0], head.slice(match[0].length))) return null;
  const words = match[0].trim();
  return { words, end: match[0].length, isStrong: /[:：]$|\s/u.test(words) };
});

const OF_TEXT = /^[\W_]*(?:text|texte|texto|testo|words)\s+$/iu;

/** "Text size", "Words of the day": without a colon the word introduces only what is a name by all signs. */
function isOfText(label: string, rest: string): boolean {
  return OF_TEXT.test(label) && !isGivenName(/^\p{Lu}[\p{L}-]+/u.exec(rest)?.[0] ?? '');
}

const PREPOSITION = /^[\W_]*(?:de|da|di)\s+$/iu;

/** "De Política", "da semana": what is a preposition more often introduces only what is a name by all signs. */
function isPreposition(label: string, rest: string): boolean {
  return PREPOSITION.test(label) && !isGivenName(/^\p{Lu}[\p{L}-]+/u.exec(rest)?.[0] ?? '');
}

const ANY_COLON = /^[^:：\d]{1,40}[:：]\s*(?=\S)/u;

/** The label of a line that is known to name the author: any words in front of a colon are one. */
export function labelOfByline(text: string): BylineLabel | null {
  const known = bylineLabel(text);
  const match = known === null ? ANY_COLON.exec(text) : null;
  return match === null ? known : { words: match[0].trim(), end: match[0].length, isStrong: true };
}

/** True for a line that is nothing but a label ("By", "Written by"): the name stands on the next line. */
export function isBylineLabel(text: string): boolean {
  return text.length <= 40 && ALONE.test(text);
}

/** Where a name begins after a "by" further inside a line ("May 3, 2021 by Jane Doe"); -1 when there is none. */
export function nameAfterInnerLabel(text: string): number {
  const head = text.slice(0, 200);
  const match = COULD_BE_INSIDE.test(head) ? INSIDE.exec(head) : null;
  if (!match) return -1;
  // "Clara von Stein" is one name.
  const before = /(\p{Lu}[\p{L}-]+)$/u.exec(head.slice(0, match.index))?.[1] ?? '';
  const isParticle =
    match[1]?.toLowerCase() === 'von' && isGivenName(before) && monthNamed(before, null) === null;
  return isParticle ? -1 : match.index + match[0].length;
}
