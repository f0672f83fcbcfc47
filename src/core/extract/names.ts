import { bylineLabel, nameAfterInnerLabel } from './bylineLabels';
import { monthNamed, weekdayNamed } from './dates/dateNames';
import type { Mention } from './dates/mention';
import { isGivenName } from './givenNames';
import { tokens } from './measure';
import { remembered } from './remembered';
import { SIGN_WORDS } from './signWords';

/** A piece of a line that could be the names of its authors. */
export interface NameGuess {
  readonly text: string;
  /** How it was cut out of the line. */
  readonly cut: 'line' | 'segment' | 'label' | 'comma' | 'words' | 'role' | 'given' | 'joined';
}

const SEPARATOR = /\s*[|·•●–—]\s*|\s{2,}|\s[-~]\s|\s\/{1,2}\s/u;
const CLOCK =
  /\b\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|uhr|h)?(?:\s*(?:et|est|edt|gmt|bst|pt|pst|pdt|cet|cest|ist|utc|wib)\b)?/giu;
/** A day and a word that may be a month, in either order, without a year. */
const DAY_AND_MONTH = /(?<!\p{L})(?:(\p{L}{3,12})\.?\s\d{1,2}|\d{1,2}\.?\s(\p{L}{3,12}))(?![\p{L}\d])/gu;
const HANDLE = /(?<!\S)[^\s@]+@[^\s@.]+\.\S+|@\s?\w+|https?:\S+|www\.\S+/gu;
const ENDS = /^[\s,.;:/()[\]"“”|~*&–—-]+|[\s,;:/()[\]"“”|@~*&–—-]+$/gu;
const AFTER_NAME =
  /\s+(?:on|am|vom|at|in|for|für|um|aus|published|posted|updated|veröffentlicht|i|from|with|mit|en|à|el|le|il|reports?|is|writes|last|zuletzt|stand|special|via|the|under|unter|dans)(?:\s.*)?$/iu;
/** "3 Comments", "Schreibe einen Kommentar" behind a name. */
const COMMENTS =
  /\s+(?:\d+|an?|one|no|leave|post|view|ein|eine|einen|kein|keine|schreibe|hinterlasse)\s(?:\p{L}+\s){0,2}(?:comments?|kommentare?|replies|reply|comentarios?|commentaires?)(?!\p{L}).*$/iu;
/** Another label behind a name: "Ann Lee Categories: …". */
const NEXT_LABEL = /[\s,;]+\p{L}{3,20}:(?:\s.*)?$/u;
/** A word that leads from a name to what followed it ("Ann Lee on"). */
const LINK_AT_END =
  /\s(?:on|am|vom|at|in|for|für|um|by|with|mit|from|under|unter|the|and|und|in|zu|le|à|der|die|das)$/iu;
/** What pages hang behind a name: a way to follow it, an act or a word before a date. */
const HUNG_WORDS =
  /(?<=\p{L}\s)(?:follow|following|folgen|seguir|twitter|facebook|instagram|linkedin|e-?mail|bio|tips|share|shares|shared|updated|published|posted|created|erstellt|aktualisiert|veröffentlicht|publisert|oppdatert|publicado|actualizado|publié|modifié|datum|date|stand|last|zuletzt)(?:\s.*)?$/iu;
const GLUED_WORDS =
  /(?<=\p{Ll})(?:Follow|Twitter|Facebook|Instagram|LinkedIn|The(?=\s\p{Lu})|CEO|Bio)(?!\p{Ll}).*$/u;
/** "Ann Lee The Daily Sun": a name holds no such article behind it. */
const OUTLET_BEHIND = /(?<=\p{L}\s\p{L}+)\s(?:[Ff]or\s)?The\s\p{Lu}.*$/u;
/** Who made the pictures, behind the author. */
const PICTURES_BEHIND =
  /\s(?:and\s|und\s)?(?:illustrations?|illustrationen|fotos?|photos?|photographs?|photography|photographie|bilder|grafik|video|edited)\s(?:by|von|par|por|di|de|av)\s.*$/iu;
/** A day of the week, with the word that leads to it. */
const DAY_BEHIND = /[\s,]+(?:(?:am|on|le|el)\s)?(\p{L}{5,12})$/u;
/** A number that the page hangs on a name: of a footnote, of comments. */
const HUNG_NUMBER = /(?<=\s\p{Lu}\p{Ll}{2,20})\d{1,3}(?=$|,)/gu;
const ROLE =
  /[\s,(–—-]+(?:(?:our|the|senior|chief|deputy|associate|assistant|managing|executive|contributing|national|political|business|sports?|health|science|crime|court|foreign|staff|special|digital|freelance|news|local|climate|environment|education|technology|tech|economics?|economy|data|europe|asia|africa|middle east|washington|capitol|white house|investigations?|investigative|audience|breaking)\s+)*(?:staff|writer|reporter|correspondent|editor|columnist|contributor|journalist|producer|photographer|redakteur(?:in)?|redaktion|korrespondent(?:in)?|journaliste?|redactora?|periodista|repórter|jornalista|giornalista|reportero|verslaggever|redacteur|analyst|director|kolumnist(?:in)?|autorin|bureau chief|ph\.?d\.?|guest|author|autor)\b.*$/iu;
const GLUED_ROLE =
  /(?<=\p{Ll})(?:Staff|Senior|Deputy|Columnist|Editor|Reporter|Correspondent|Contribut|Published|Updated|Posted|Follow|Twitter|Chief|Special|Writer|View|Freelance|Digital|News|Political|Business)[\p{L}\s]*.*$|(?<=\p{Ll})\d.*$/u;
/** "Reporter" behind a name, where it is no word of its own kind. */
const ASIAN_ROLE = /\s?(?:기자|특파원|記者|记者)(?:\s.*)?$/u;
/** Who else worked on it, behind the author. */
const OTHER_CREDIT =
  /[;,.]\s*(?:additional reporting|editing|edited|photographs?|photos?|graphics?|writing)\s+by\b.*$/iu;
const TITLE_BEFORE = /^(?:dr|prof|rechtsanwalt|mag|ing|dipl)\.?\s+(?=\p{Lu})/iu;
const PARTICLE =
  'de|van|von|der|den|da|di|del|la|le|al|el|bin|ibn|dos|du|ter|ten|zu|and|und|y|e|et|og|och|en|&|,';
const CAPITALISED = new RegExp(
  String.raw`^(?:(?:\p{Lu}[\p{L}\p{M}.'’/-]*|${PARTICLE})(?:,?\s+(?=\S)|$)){1,9}`,
  'u',
);
const TRAILING_LINK = new RegExp(String.raw`(?<![\s,])[\s,]+(?:(?:${PARTICLE})\s*)?$`, 'u');
/** A given name and what may be the family's, up to where a role is glued to it ("Ann LeeStaff Writer"). */
const GIVEN_AND_FAMILY =
  /^\p{Lu}[\p{L}\p{M}.’'-]{1,20}\s(?:(?:de|van|von|der|den|da|di|del|la|le|al|el|bin|\p{Lu}\.)\s){0,2}(?:Mc|Mac|\p{Lu}['’]|De|Di|Du|La|Le|Van|Fitz)?\p{Lu}[\p{Ll}\p{M}’']{1,20}(?:-\p{Lu}\p{Ll}{1,20})?/u;
const FULL_NAME =
  /^\p{Lu}[\p{L}\p{M}.’'-]{1,20}(?:\s[\p{L}\p{M}.’'-]{1,20}){0,2}\s\p{Lu}[\p{L}\p{M}.’'-]{1,20}$/u;
const OWN_WORDS = ['share', 'comment', 'subscribe', 'advert', 'legal', 'updated', 'published'] as const;
/** "Published", "Share", "Text size": words that a page says of itself and its buttons. */
const PAGE_WORDS: ReadonlySet<string> = new Set([
  ...OWN_WORDS.flatMap((kind) => SIGN_WORDS[kind].anywhere.split(', ')),
  ...'text size social sharing permalink page seite anzahl lesezeit lesedauer minuten minutes min read vorlesen anhören lastupdate protected view views home um uhr of and the von to'.split(
    ' ',
  ),
]);
const TITLE_WORDS = /^(?:\s\p{Lu}[\p{L}-]*){1,3}$/u;
const MOST_JOINED = 5;
const LONGEST_NAME = 120;

/** The names a line could hold, cut in several ways; dates, times, roles, places and addresses are taken off. */
export function nameGuesses(line: string, dates: readonly Mention[]): readonly NameGuess[] {
  return dates.length === 0 ? guessesWithoutDates(line) : guesses(line, dates);
}

const guessesWithoutDates = remembered((line) => guesses(line, []));

function guesses(line: string, dates: readonly Mention[]): readonly NameGuess[] {
  if (line.length > 300) return [];
  const found = new Map<string, NameGuess>();
  const add = (text: string, cut: NameGuess['cut']): void => {
    const name = tidy(text.replace(ASIAN_ROLE, ''));
    if (!found.has(name) && isPossibleName(name)) found.set(name, { text: name, cut });
  };
  const plain = withoutDates(line, dates).replace(OTHER_CREDIT, '').replace(HUNG_NUMBER, '');
  const label = bylineLabel(plain);
  const named = label ? plain.slice(label.end) : plain;
  const segments = named
    .split(SEPARATOR)
    .map(tidy)
    .filter((segment) => segment !== '');
  const inner = nameAfterInnerLabel(plain);
  if (inner > 0) segments.push(tidy(plain.slice(inner).split(SEPARATOR)[0] ?? ''));
  segments.forEach((segment, i) => {
    const own = bylineLabel(segment);
    const text = withoutHangings(own && own.end < segment.length ? segment.slice(own.end) : segment);
    add(text, label && i === 0 ? 'label' : segments.length === 1 ? 'line' : 'segment');
    for (const [shorter, cut] of shorterForms(text)) add(shorter, cut);
  });
  const full = [...new Set(segments.map(withoutHangings))].filter(isFullName);
  if (full.length > 1 && full.length <= MOST_JOINED) add(full.join(', '), 'joined');
  return [...found.values()];
}

function shorterForms(text: string): readonly (readonly [string, NameGuess['cut']])[] {
  const forms: (readonly [string, NameGuess['cut']])[] = [];
  const commas = text.split(/\s*[,;(]\s*/u);
  if (commas.length > 1) forms.push([commas[0] ?? '', 'comma']);
  if (commas.length > 2) forms.push([commas.slice(0, -1).join(', '), 'comma']);
  const afterName = text.replace(AFTER_NAME, '');
  if (afterName !== text) forms.push([afterName, 'words']);
  const role = text.replace(GLUED_ROLE, '').replace(ROLE, '');
  if (role !== text) forms.push([role, 'role']);
  const capitals = CAPITALISED.exec(text)?.[0].replace(TRAILING_LINK, '');
  if (capitals && capitals !== text) forms.push([capitals, 'words']);
  const untitled = text.replace(TITLE_BEFORE, '');
  if (untitled !== text) forms.push([untitled, 'role']);
  const given = GIVEN_AND_FAMILY.exec(text)?.[0] ?? '';
  const rest = text.slice(given.length);
  const isCut = startsWithRole(rest) || !/^\s*\p{Lu}/u.test(rest);
  if (rest !== '' && isCut && isGivenName(given.split(' ')[0] ?? '')) forms.push([given, 'given']);
  return forms;
}

/** A name without what is never part of one: counts of comments, the next label, a word that leads on, a role glued to it. */
function withoutHangings(text: string): string {
  if (!text.includes(' ')) return text;
  const whole = text.includes(' The ') ? text.replace(OUTLET_BEHIND, '') : text;
  const plain = withoutRepeat(
    withoutDay(
      whole
        .replace(COMMENTS, '')
        .replace(PICTURES_BEHIND, '')
        .replace(NEXT_LABEL, '')
        .replace(HUNG_WORDS, '')
        .replace(GLUED_WORDS, '')
        .replace(LINK_AT_END, ''),
    ),
  );
  const given = GIVEN_AND_FAMILY.exec(plain)?.[0] ?? '';
  const rest = plain.slice(given.length);
  const isGlued = /^\p{Lu}/u.test(rest) && isGivenName(given.split(' ')[0] ?? '') && holdsRole(` ${rest}`);
  return isGlued ? given : plain;
}

/** True for what begins with a role, after a name, or is a title that ends in one ("Deputy Desk Director"). */
function startsWithRole(rest: string): boolean {
  const text = ` ${rest.trimStart()}`;
  const at = text.search(ROLE);
  return (
    at === 0 ||
    (at > 0 && text[at] === ' ' && TITLE_WORDS.test(text.slice(0, at))) ||
    ASIAN_ROLE.exec(text)?.index === 0
  );
}

function withoutDay(text: string): string {
  const day = DAY_BEHIND.exec(text);
  return day?.[1] !== undefined && weekdayNamed(day[1]) !== null ? text.slice(0, day.index) : text;
}

/** A name that is written twice, as text and as the picture's, is one. */
function withoutRepeat(text: string): string {
  const half = (text.length - 1) / 2;
  return half >= 2 && text[half] === ' ' && text.slice(0, half) === text.slice(half + 1)
    ? text.slice(0, half)
    : text;
}

/** True for a text that holds the name of a profession ("Staff Writer", "Redakteurin"), glued to a name or not. */
export function holdsRole(text: string): boolean {
  return ROLE.test(text) || GLUED_ROLE.test(text) || ASIAN_ROLE.test(text);
}

/** True for names with a weekday or a month behind them. */
export function endsInDay(text: string): boolean {
  const last = /\p{L}+$/u.exec(text)?.[0] ?? '';
  return last.length > 2 && last !== text && (weekdayNamed(last) !== null || monthNamed(last, null) !== null);
}

/** Two to four words with capitals, the first of them a common given name: hardly anything but a person. */
export const isFullName = remembered((text) => FULL_NAME.test(text) && isGivenName(text.split(' ')[0] ?? ''));

function withoutDates(line: string, dates: readonly Mention[]): string {
  let text = line;
  for (const { start, end } of [...dates].reverse()) text = `${text.slice(0, start)} | ${text.slice(end)}`;
  return text
    .replace(DAY_AND_MONTH, (found, before: string, after: string) =>
      monthNamed(before || after, null) === null ? found : ' | ',
    )
    .replace(CLOCK, ' | ')
    .replace(HANDLE, ' | ')
    .replace(/[,;]\s*(?=\||$)/gu, ' ');
}

function tidy(text: string): string {
  return text
    .replace(ENDS, '')
    .replace(/(?<!\b\p{Lu})\.$/u, '')
    .replace(/\s+/gu, ' ');
}

function isPossibleName(text: string): boolean {
  if (text.length > LONGEST_NAME || !/\p{L}.*\p{L}/su.test(text)) return false;
  const words = tokens(text);
  if (words.length === 0 || words.length > 18) return false;
  return !words.every(
    (word) =>
      /^\d+$/u.test(word) ||
      weekdayNamed(word) !== null ||
      monthNamed(word, null) !== null ||
      PAGE_WORDS.has(word),
  );
}
