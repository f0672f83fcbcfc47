import type { Label } from '../labels';
import type { Page, PageLine } from './page';
import { SIGN } from './signs';

const HEADING_WORDS = 8;
const ANCHOR_WORDS = 12;
const LEAST_WORDS = 4;
/** So many lines behind the one before an entry's next line that tells its age, date or "Reply" may stand. */
const LONGEST_ENTRY = 12;
const BREAKS = SIGN.related | SIGN.about | SIGN.legal | SIGN.subscribe | SIGN.advert;

/**
 * Labels what readers wrote under the article: behind a line that announces comments, entries with an age, a date or
 * "Reply" on a short line of their own and words of somebody. What announces and what follows them stays furniture.
 */
export function labelComments({ lines }: Page, labels: Label[]): void {
  const isOutside = (line: PageLine): boolean =>
    labels[line.index] === 'furniture' || labels[line.index] === 'teaser';
  for (let at = 1; at < lines.length; at++) {
    const heading = lines[at];
    if (!heading || !isOutside(heading) || !announces(heading)) continue;
    const { first, last } = entriesBehind(lines, at);
    if (last < 0) continue;
    for (const line of lines.slice(first, last + 1)) if (isOutside(line)) labels[line.index] = 'comment';
    at = last;
  }
}

/** "Comments (3)", "3 Kommentare", "Join the conversation"; a "Reply" is none: it stands under every entry. */
function announces(line: PageLine): boolean {
  const isShort = line.words <= HEADING_WORDS && line.ending !== 'stop' && line.dates.length === 0;
  return isShort && !line.isAge && (line.signs.opening & SIGN.comment) !== 0;
}

/** First and last line of the entries behind a heading; last is -1 when there are none. */
function entriesBehind(
  lines: readonly PageLine[],
  heading: number,
): { readonly first: number; readonly last: number } {
  let first = -1;
  let last = -1;
  let hasWords = false;
  let lastAnchor = heading;
  for (let at = heading + 1; at < lines.length && at - lastAnchor <= LONGEST_ENTRY; at++) {
    const line = lines[at];
    if (!line || isBreak(line)) break;
    const isDated = isDateOrAge(line);
    const isReply =
      line.blanksBefore === 0 && line.words <= HEADING_WORDS && (line.signs.opening & SIGN.comment) !== 0;
    if (isDated && first < 0) first = at - 1 > heading && !isDateOrAge(lines[at - 1]) ? at - 1 : at;
    if (first < 0) continue;
    if (isDated || isReply) lastAnchor = at;
    else if (line.words >= LEAST_WORDS) hasWords = true;
    // The last entry ends with its "Reply", or with its own words right behind its date.
    const isOwn = line.blanksBefore === 0 && line.words >= LEAST_WORDS;
    if (isReply || (isOwn && last === at - 1) || isDated) last = at;
  }
  return hasWords ? { first, last } : { first, last: -1 };
}

function isDateOrAge(line: PageLine | undefined): boolean {
  return line !== undefined && line.words <= ANCHOR_WORDS && (line.isAge || line.dates.length > 0);
}

/** What comes after comments: related stories, rights, appeals. */
function isBreak(line: PageLine): boolean {
  return line.words <= HEADING_WORDS && !isDateOrAge(line) && (line.signs.opening & BREAKS) !== 0;
}
