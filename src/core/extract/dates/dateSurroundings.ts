import { tokens } from '../measure';
import { kindOfLine } from '../neighbour';
import { type Outline, zoneOf } from '../outline';
import { step } from '../rank';
import { SIGN, signsOf } from '../signs';
import type { DateValue } from './dateValue';

const SHORT_LINE = 12;
const SHORT_ABOVE = 5;
const AFTER_CHARS = 25;
const LONGEST_WORD = 18;
const LONGEST_ADDRESS = 200;

/**
 * What speaks for and against a date from around it: the words beside it, how many other lines of the page are built
 * like its own (lists of teasers and of comments repeat themselves), and which of the dates near the headline it is.
 */
export function dateSurroundings(
  outline: Outline,
  values: readonly DateValue[],
): (value: DateValue) => readonly string[] {
  const { page, headline } = outline;
  const shapes = new Map<string, Set<number>>();
  for (const value of values) {
    const shape = shapeOf(value);
    const lines = shapes.get(shape);
    if (lines === undefined) shapes.set(shape, new Set([value.line.index]));
    else lines.add(value.line.index);
  }
  const rows = [...new Set(values.map(({ line }) => line.index))].sort((a, b) => a - b);
  const behind = headline === null ? [] : rows.filter((row) => row >= headline);
  const comments = firstComments(outline);
  const titled = new Set(values.filter(({ line }) => line.index === 0).map(({ iso }) => iso));
  const addressed = new Set(values.filter(isInAddress).map(({ iso }) => iso));
  const labelled = new Set(values.filter(({ isLabelled }) => isLabelled).map(({ iso }) => iso));
  const chanceOf = ({ line }: DateValue): number => outline.chanceOf('dateline', line) ?? 0;
  const likeliest = values.reduce((top, value) => Math.max(top, chanceOf(value)), 0);
  return (value) => {
    const { line, mention } = value;
    const zone = zoneOf(outline, line);
    const alike = (shapes.get(shapeOf(value))?.size ?? 1) - 1;
    const nth = behind.indexOf(line.index);
    const above = page.lines[line.index - 1];
    const below = page.lines[line.index + 1];
    const before = mention.start === 0 ? [] : tokens(line.text.slice(0, mention.start));
    const after = line.text.slice(mention.end);
    const all = after === '' ? 0 : signsOf(tokens(after.slice(0, AFTER_CHARS)), '').all;
    const found = [
      `alike:${step(alike, [1, 2, 4, 9])}`,
      `alike:${step(alike, [1, 2, 4, 9])}/${zone}`,
      `nth:${nth < 0 ? 'x' : Math.min(3, nth)}/${zone}`,
      `before:${step(before.length, [1, 2, 4, 7, 12])}/${zone}`,
      `ends:${line.ending}/${step(line.words, [8, 16])}/${zone}`,
      `above:${kindOfLine(outline, above)}/${zone}`,
      `below:${kindOfLine(outline, below)}/${zone}`,
      `inComments:${comments >= 0 && line.index > comments}`,
    ];
    const own = chanceOf(value);
    if (own > 0) found.push(`likeliest:${own === likeliest}/${step(likeliest, [0.03, 0.3, 0.8])}`);
    else found.push(`unlikely/${step(likeliest, [0.03, 0.3, 0.8])}/${zone}`);
    if (line.index === 0) found.push('inTitle');
    else if (titled.has(value.iso)) found.push('alsoInTitle');
    else if (titled.size > 0) found.push('otherInTitle');
    if (addressed.has(value.iso) && !isInAddress(value)) found.push('alsoInAddress');
    if (labelled.size > 0)
      found.push(
        `labelled:${value.isLabelled}/same:${labelled.has(value.iso)}/${Math.min(2, labelled.size)}`,
      );
    if (line.text.includes('@')) found.push('handle');
    if ((all & SIGN.updated) !== 0) found.push('updateBehind');
    if (value.isUpdate && value.isLabelled) found.push('bothLabels');
    if (above !== undefined && /[:：]\s*$/u.test(above.text) && above.words <= 4) found.push('colonAbove');
    const word = before.at(-1);
    if (word !== undefined && isWord(word)) found.push(`last:${word}`);
    if (line.words <= SHORT_LINE)
      for (const one of new Set(line.tokens)) if (isWord(one)) found.push(`word:${one}`);
    if (above !== undefined && above.words <= SHORT_ABOVE)
      for (const one of new Set(above.tokens)) if (isWord(one)) found.push(`wordAbove:${one}`);
    return found;
  };
}

function isInAddress({ line, mention }: DateValue): boolean {
  return /(?:https?:|www\.)\S*$/u.test(
    line.text.slice(Math.max(0, mention.start - LONGEST_ADDRESS), mention.start),
  );
}

/** Lines of one list have the same shape: the writing of the date, and how much stands before and behind it. */
function shapeOf({ line, mention }: DateValue): string {
  const before = Math.min(2, Math.ceil(mention.start / 25));
  const after = Math.min(3, Math.ceil((line.text.length - mention.end) / 25));
  return `${mention.writing}${mention.time === null ? '' : 't'}${before}${after}`;
}

function isWord(token: string): boolean {
  return token.length <= LONGEST_WORD && /^\p{L}+$/u.test(token);
}

/** Index of the line that opens the comments behind the story: a short one that says so; -1 without one. */
function firstComments({ page, last }: Outline): number {
  if (last === null) return -1;
  const line = page.lines
    .slice(last + 1)
    .find(({ words, signs }) => words <= 6 && (signs.all & SIGN.comment) !== 0);
  return line?.index ?? -1;
}
