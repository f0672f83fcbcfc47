import { bylineLabel, nameAfterInnerLabel } from './bylineLabels';
import { isGivenName } from './givenNames';
import { isFullName } from './names';
import type { Outline, Zone } from './outline';
import type { PageLine } from './page';

/** So far above the headline a name may stand; further when it begins with a common given name. */
const ABOVE_LINES = 4;
const NAMED_ABOVE_LINES = 12;
/** So far into the story a line that is only a name may stand. */
const INTO_STORY_LINES = 10;
const LEAST_CAPITAL_SHARE = 0.3;
/** From this chance on a line is looked at wherever it stands. */
const LIKELY = 0.1;
const LIKELY_WORDS = 20;

/** True for a line worth looking at for names: near the headline or the end, or with words that introduce a name. */
export function couldNameAuthor(outline: Outline, line: PageLine, zone: Zone): boolean {
  if (outline.labels[line.index] === 'comment' || isRepeatedText(outline, line)) return false;
  if (zone === 'below') return line.words <= 8 && bylineLabel(line.text)?.isStrong === true;
  if (line.words <= LIKELY_WORDS && isLikelyLine(outline, line)) return true;
  if (zone === 'story') return line.words <= 25 && couldNameInStory(outline, line);
  if (zone === 'head') return line.words <= 25 && (line.words <= 8 || looksNamed(line));
  if (zone === 'tail') return line.words <= 16 && looksNamed(line);
  const from = outline.headline ?? outline.first ?? 0;
  if (line.words > 14) return false;
  if (line.index >= from - ABOVE_LINES) return looksNamed(line);
  return bylineLabel(line.text) !== null || (line.index >= from - NAMED_ABOVE_LINES && opensWithName(line));
}

/** A line of which the labeller thinks that it may name the author or the day. */
function isLikelyLine({ chanceOf }: Outline, line: PageLine): boolean {
  const chance = (chanceOf('byline', line) ?? 0) + (chanceOf('dateline', line) ?? 0);
  return chance >= LIKELY && looksNamed(line);
}

/** A line that its source repeats: it names the author where that is all it does, and not by its first words. */
function isRepeatedText(outline: Outline, { number, text }: PageLine): boolean {
  return outline.repeated.has(number) && bylineLabel(text) === null && !isFullName(text);
}

function couldNameInStory(outline: Outline, line: PageLine): boolean {
  if (bylineLabel(line.text) !== null || nameAfterInnerLabel(line.text) > 0) return true;
  if (line.ending === 'stop' || line.index > (outline.first ?? 0) + INTO_STORY_LINES) return false;
  return opensWithName(line);
}

/** Names are written with capitals, in scripts that have them. */
function looksNamed(line: PageLine): boolean {
  if (line.words <= 2 || line.hasUnspaced || line.uppers === 0) return true;
  return line.capitalShare >= LEAST_CAPITAL_SHARE || bylineLabel(line.text) !== null || opensWithName(line);
}

function opensWithName(line: PageLine): boolean {
  return line.words <= 14 && isGivenName(/^\P{L}*([\p{L}\p{M}-]+)/u.exec(line.text)?.[1] ?? '');
}
