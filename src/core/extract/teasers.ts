import type { Reason, Span, Teaser } from '../extraction';
import type { Label } from '../labels';
import { ageIn } from './age';
import { isCaptionLine } from './caption';
import { folded } from './lines';
import type { Page, PageLine } from './page';
import { reason, spanOf } from './reason';
import { SIGN } from './signs';
import { isEndMark, isFurnitureLike } from './storyWeights';

interface Group {
  readonly title: PageLine;
  readonly summary: PageLine | null;
  readonly age: PageLine | null;
}

const LONGEST_TITLE_WORDS = 32;
const LEAST_BARE_WORDS = 5;
const LEAST_BARE_RUN = 3;

/**
 * Finds the other articles that a page announces outside its story, and labels their lines. A teaser is a title
 * with a summary or an age below it. Bare titles count only where the page has no fuller teasers, and only in runs.
 */
export function findTeasers(page: Page, labels: Label[]): readonly Teaser[] {
  const groups = [...withAges(page, labels), ...withSummaries(page, labels)];
  const dated = groups.filter((group) => group.age !== null).length;
  if (dated < 2) groups.push(...bareTitles(page, labels));
  for (const group of groups)
    for (const line of [group.title, group.summary, group.age]) if (line) labels[line.index] = 'teaser';
  return groups.sort((a, b) => a.title.index - b.title.index).map(toTeaser);
}

function toTeaser({ title, summary, age }: Group): Teaser {
  const numbers = [title, summary, age].flatMap((line) => (line ? [line.number] : []));
  return {
    title: folded(title.text),
    summary: summary ? folded(summary.text) : null,
    age: age ? (ageIn(age.text)?.words ?? folded(age.text)) : null,
    lines: [Math.min(...numbers), Math.max(...numbers)],
  };
}

/** Teasers that end in a line with their age, read upwards from it; where it opens them, downwards. */
function withAges(page: Page, labels: readonly Label[]): Group[] {
  const groups: Group[] = [];
  const taken = new Set<number>();
  for (const age of page.lines) {
    if (!age.isAge || !isOutside(labels, age.index)) continue;
    const group = groupAbove(page, labels, age, taken) ?? groupBelow(page, labels, age, taken);
    if (!group) continue;
    groups.push(group);
    for (const line of [group.title, group.summary, age]) if (line) taken.add(line.index);
  }
  return groups;
}

function groupAbove(
  page: Page,
  labels: readonly Label[],
  age: PageLine,
  taken: ReadonlySet<number>,
): Group | null {
  const above = page.lines[age.index - 1];
  if (!above || age.blanksBefore > 0 || !canBelong(page, labels, above, taken)) return null;
  const top = page.lines[above.index - 1];
  const hasTitleAbove =
    top !== undefined &&
    isSummary(above) &&
    above.blanksBefore === 0 &&
    canBelong(page, labels, top, taken) &&
    isTitle(top) &&
    top.words < above.words;
  if (hasTitleAbove) return { title: top, summary: above, age };
  return isTitle(above) ? { title: above, summary: null, age } : null;
}

function groupBelow(
  page: Page,
  labels: readonly Label[],
  age: PageLine,
  taken: ReadonlySet<number>,
): Group | null {
  const below = page.lines[age.index + 1];
  if (!below || below.blanksBefore > 0 || !canBelong(page, labels, below, taken)) return null;
  return isTitle(below) && below.words >= 3 ? { title: below, summary: null, age } : null;
}

/** Teasers without an age: a title and right below it a summary that breaks off. */
function withSummaries(page: Page, labels: Label[]): Group[] {
  const groups: Group[] = [];
  for (const summary of page.lines) {
    const title = page.lines[summary.index - 1];
    if (!title || summary.blanksBefore > 0 || summary.words < 8 || summary.words > 70) continue;
    if (!isOutside(labels, summary.index) || !isOutside(labels, title.index)) continue;
    if (page.lines[summary.index + 1]?.isAge && page.lines[summary.index + 1]?.blanksBefore === 0) continue;
    if (summary.ending !== 'ellipsis' && !(summary.isProse && title.words >= 4)) continue;
    if (isFurnitureLike(summary) || isFurnitureLike(title) || !isTitle(title) || title.words >= summary.words)
      continue;
    if (title.words < 3 || title.ending === 'ellipsis') continue;
    groups.push({ title, summary, age: null });
  }
  return groups;
}

/** Lists of headlines with nothing else: at least three in a row. */
function bareTitles(page: Page, labels: readonly Label[]): Group[] {
  const groups: Group[] = [];
  let run: Group[] = [];
  const close = (): void => {
    if (run.length >= LEAST_BARE_RUN) groups.push(...run);
    run = [];
  };
  for (const line of page.lines) {
    if (line.index > 0 && isOutside(labels, line.index) && isBareTitle(line)) {
      run.push({ title: line, summary: null, age: null });
    } else if (line.words > 3) close();
  }
  close();
  return groups;
}

function isBareTitle(line: PageLine): boolean {
  return (
    line.words >= LEAST_BARE_WORDS &&
    line.words <= 24 &&
    !/[.。।]$/u.test(line.text) &&
    line.functionShare > 0.05 &&
    !isFurnitureLike(line) &&
    !isCaptionLine(line) &&
    line.copies < 3
  );
}

function isOutside(labels: readonly Label[], index: number): boolean {
  return labels[index] === 'furniture' || labels[index] === 'teaser';
}

function canBelong(
  page: Page,
  labels: readonly Label[],
  line: PageLine,
  taken: ReadonlySet<number>,
): boolean {
  return isOutside(labels, line.index) && !line.isAge && !taken.has(line.index) && line !== page.lines[0];
}

function isTitle(line: PageLine): boolean {
  return (
    line.words <= LONGEST_TITLE_WORDS &&
    line.words >= 1 &&
    line.letters > 2 &&
    !isEndMark(line) &&
    !(line.words <= 5 && (line.signs.all & SIGN.legal) !== 0)
  );
}

function isSummary(line: PageLine): boolean {
  return line.words >= 3 && (line.ending === 'ellipsis' || line.ending === 'stop' || line.words >= 12);
}

/** Why the teasers are teasers. */
export function teaserReasons(page: Page, teasers: readonly Teaser[]): readonly Reason[] {
  const byNumber = new Map(page.lines.map((line) => [line.number, line]));
  return teasers.map(({ age, summary, lines: [first, last] }) => {
    const spans: Span[] = [];
    for (let number = first; number <= last; number++) {
      const line = byNumber.get(number);
      if (line) spans.push(spanOf(line));
    }
    const rule = age !== null ? 'teaserWithAge' : summary !== null ? 'teaserWithSummary' : 'teaserInList';
    return reason('teaser', rule, spans);
  });
}
