import { isCaptionLine } from './caption';
import { isGivenName } from './givenNames';
import type { Page, PageLine } from './page';
import { SIGN } from './signs';
import { topicality } from './topic';

const NOT_STORY = SIGN.subscribe | SIGN.legal | SIGN.share | SIGN.advert | SIGN.related | SIGN.comment;
const LONGEST_COUNTED = 80;
const ON_TOPIC = 6;
const END_MARK = -26;
const CAPTION = -1;
const HEADING = -1.5;
/** Lines behind the beginning of the story whose words are learned. */
const TOPIC_LINES = 60;
/** Share of known words below which prose counts least, and the width of the slope up to full weight. */
const OFF_TOPIC = 0.07;
const TOPIC_SLOPE = 0.2;
const LEAST_TOPIC_WEIGHT = 0.2;
/** So many short lines in a row are a list; each further one counts against the story, up to a limit. */
const FREE_HEAP = 2;
const HEAP_COST = 4;
const LARGEST_HEAP = 6;
/** The more has been told, the likelier an end mark is the end. */
const MARK_SHARE = 0.05;
const LARGEST_MARK = 120;

/** How much each line speaks for being story, by itself: running text by its words, short lines against. */
export function roughWeights({ lines }: Page): Float64Array {
  const title = lines[0]?.tokens ?? [];
  const titleWords = new Set(title.filter((token) => token.length >= 4).slice(0, 40));
  const weights = Float64Array.from(lines, (line, i) =>
    isHeadingOf(line, lines[i + 1]) ? HEADING : roughWeight(line, titleWords),
  );
  if (weights.length > 1) weights[0] = -5;
  return weights;
}

function roughWeight(line: PageLine, titleWords: ReadonlySet<string>): number {
  if (line.isAge) return -12;
  if (line.isProse) {
    if (line.copies > 1) return -6;
    const opensLikeBox = (line.signs.opening & (SIGN.related | SIGN.comment | SIGN.subscribe)) !== 0;
    if (line.words <= 40 && opensLikeBox) return -4;
    const isOnTopic = line.tokens.some((token) => titleWords.has(token));
    return Math.min(line.words, LONGEST_COUNTED) + (isOnTopic ? ON_TOPIC : 0);
  }
  if (line.ending === 'ellipsis' && line.words > 8) return -12;
  if (isEndMark(line)) return END_MARK;
  if (line.words >= 9 && line.ending === 'stop') return 2;
  if (line.words >= 5 && isCaptionLine(line)) return CAPTION;
  return line.copies > 1 ? -5 : -3;
}

/** A short line right above prose that could head it costs the story less. */
function isHeadingOf(line: PageLine, below: PageLine | undefined): boolean {
  return (
    below?.isProse === true &&
    below.copies === 1 &&
    line.words <= 10 &&
    line.ending === 'open' &&
    line.copies === 1 &&
    line.dates.length === 0 &&
    !line.isAge &&
    line.signs.all === 0
  );
}

/** The weights again, now that the story is known to begin at `from`: its words, heaps of short lines, end marks. */
export function refinedWeights({ lines }: Page, rough: Float64Array, from: number): Float64Array {
  const topicOf = topicality(lines[0], lines.slice(from, from + TOPIC_LINES));
  const weights = Float64Array.from(rough);
  let heap = 0;
  let told = 0;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    const before = rough[i] ?? 0;
    if (!line) continue;
    if (line.isProse && before > 0) {
      const topic = topicOf(line) ?? 1;
      const share = Math.min(1, Math.max(LEAST_TOPIC_WEIGHT, (topic - OFF_TOPIC) / TOPIC_SLOPE));
      const weight = isAppeal(line) || isAuthorNote(line) ? -4 : before * share;
      weights[i] = weight;
      told += Math.max(0, weight);
      heap = 0;
    } else if ((line.ending === 'stop' && line.words >= 4) || before === CAPTION) heap = 0;
    else {
      heap++;
      const mark = isEndMark(line) ? Math.min(LARGEST_MARK, told * MARK_SHARE) : 0;
      weights[i] = before - mark - HEAP_COST * Math.min(LARGEST_HEAP, Math.max(0, heap - FREE_HEAP));
    }
  }
  return weights;
}

/** A short line that opens what comes after a story: "Comments", "Related", "More from …", "Tags". */
export function isEndMark(line: PageLine): boolean {
  const marks = SIGN.related | SIGN.comment | SIGN.about;
  return line.words <= 8 && line.ending !== 'stop' && (line.signs.opening & marks) !== 0;
}

/** True when a short line's words are those of menus, appeals and boxes. */
export function isFurnitureLike(line: PageLine): boolean {
  return line.words <= 16 && (line.signs.all & NOT_STORY) !== 0;
}

/** Prose that speaks of the page or asks something of its reader: cookies, newsletters, rights, comments. */
export function isAppeal(line: PageLine): boolean {
  const asked = [SIGN.subscribe, SIGN.legal, SIGN.comment, SIGN.share, SIGN.advert];
  const kinds = asked.filter((sign) => (line.signs.all & sign) !== 0).length;
  return line.words <= 45 && (kinds >= 2 || (kinds === 1 && line.words <= 9));
}

const AUTHOR_NOTE =
  /^(?:\p{Lu}[\p{L}.'’-]+\s+){1,4}.{0,80}?\b(?:is|was|has|joined|covers|writes|reports|ist|war|schreibt|arbeitet|est|es|er|on)\b.{0,90}?\b(?:reporter|editor|writer|correspondent|journalist|columnist|author|producer|professor|lecturer|fellow|researcher|redakteur|redakteurin|korrespondent|korrespondentin|autorin|reporterin|journalistin|journaliste|periodista|jornalista|giornalista|redactor|redactora|staff)\b/iu;

/** "Jane Doe is a reporter covering …": a note on the author. */
export function isAuthorNote(line: PageLine): boolean {
  const first = /^[\p{L}\p{M}-]+/u.exec(line.text)?.[0] ?? '';
  return isGivenName(first) && isNoteOnPerson(line);
}

/** The same of anyone, by whatever name. */
export function isNoteOnPerson(line: PageLine): boolean {
  return line.words <= 90 && AUTHOR_NOTE.test(line.text.slice(0, 240));
}
