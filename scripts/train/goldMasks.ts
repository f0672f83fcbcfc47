import { WORD } from '../../src/core/extract/labeller/lexiconWords';
import { END } from '../../src/core/extract/labeller/lineEdges';
import { ALL_STATES, stateBits, statesOfLabel } from '../../src/core/extract/labeller/states';
import type { PageView } from '../../src/core/extract/labeller/viewPage';
import { alignBody } from './alignBody';
import type { Gold } from './goldPages';
import { type GoldLine, goldLine, goldTokens } from './goldTokens';

/** What the answers say of each non-empty line: a bit for every state it may be in. */
export interface GoldMasks {
  readonly masks: Int32Array;
  /** Whether the whole body is known, or only pieces of it. */
  readonly isFull: boolean;
}

const BEFORE = stateBits('before');
const BODY = stateBits('paragraph', 'heading');

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether a line says one of the texts, or nine tenths of it are one's words. */
function isNear(line: GoldLine, texts: readonly (readonly string[])[]): boolean {
  if (line.tokens.length === 0) return false;
  return texts.some((text) => {
    if (text.join(' ') === line.key) return true;
    if (text.length < 6 || line.tokens.length < 5) return false;
    const words = new Set(text);
    return line.tokens.filter((token) => words.has(token)).length >= 0.9 * line.tokens.length;
  });
}

/** Whether a line is a known caption, with or without a credit behind it, or half of one. */
function isCaption(line: GoldLine, captions: readonly (readonly string[])[]): boolean {
  if (isNear(line, captions)) return true;
  if (line.tokens.length < 4) return false;
  return captions.some((caption) => {
    if (caption.length < 4) return false;
    const text = caption.join(' ');
    if (line.key.startsWith(text) && line.tokens.length <= caption.length + 14) return true;
    if (text.startsWith(line.key) && line.tokens.length >= 0.5 * caption.length) return true;
    return line.key.includes(text) && line.tokens.length <= caption.length + 10;
  });
}

/** The parts of a page's answers that both kinds of masks ask. */
class GoldReader {
  readonly lines: readonly GoldLine[];
  readonly count: number;
  private readonly titles: ReadonlySet<string>;
  private readonly authors: readonly string[];

  constructor(
    readonly view: PageView,
    pageLines: readonly string[],
    readonly gold: Gold,
  ) {
    this.count = view.scan.count;
    this.lines = Array.from(view.scan.lineIndex, (i) => goldLine(pageLines[i] ?? ''));
    const titles = [gold.title, ...(gold.titleAlt ?? [])].filter((title) => title !== null);
    this.titles = new Set(titles.map((title) => goldTokens(title).join(' ')));
    this.authors = (gold.authors ?? [])
      .map((author) => goldTokens(author).join(' '))
      .filter((key) => key !== '');
  }

  line(i: number): GoldLine {
    return this.lines[i] ?? { text: '', tokens: [], key: '', words: 0 };
  }

  isTitle(i: number): boolean {
    return this.titles.has(this.line(i).key);
  }

  /** Dateline, byline or either, for a short line with a date or an author's name; 0 for others. */
  metaStates(i: number): number {
    const { key, words } = this.line(i);
    const named = words <= 25 && this.authors.some((author) => ` ${key} `.includes(` ${author} `));
    const dated = words <= 14 && (this.view.signs.dates[i] ?? 0) > 0;
    return (named ? stateBits('byline') : 0) | (dated ? stateBits('dateline') : 0);
  }

  /** A short line without a full stop: a heading, a list item or a short paragraph. */
  isOpenShort(i: number): boolean {
    const end = this.view.scan.ends[i] ?? 0;
    return this.line(i).words <= 14 && end !== END.stop && end !== END.question && end !== END.exclamation;
  }

  /** The nearest title in front of row `first`: the answer's, or else a repeat of the document title near by. */
  titleBefore(first: number, alsoGuess: boolean): number {
    for (let i = first - 1; i >= 1; i--) if (this.isTitle(i)) return i;
    if (!alsoGuess) return -1;
    for (let i = first - 1; i >= Math.max(1, first - 40); i--)
      if ((this.view.isHeadline[i] ?? 0) > 0) return i;
    return -1;
  }
}

function fullMasks(reader: GoldReader, body: readonly string[]): GoldMasks | null {
  const { gold, count, view } = reader;
  const aligned = alignBody(reader.lines, body);
  if (aligned.size === 0) return null;
  const first = Math.min(...aligned);
  const last = Math.max(...aligned);
  const captions = (gold.captions ?? []).map(goldTokens);
  const standfirst = (gold.standfirst ?? []).map(goldTokens);
  const headings = gold.headings
    ? new Set(gold.headings.map((heading) => goldTokens(heading).join(' ')))
    : null;
  const title = reader.titleBefore(first, true);
  const masks = new Int32Array(count).fill(ALL_STATES);
  masks[0] = BEFORE;
  const hasCredit = (i: number): boolean =>
    ((view.signs.classes[i] ?? 0) & WORD.credit) !== 0 && reader.line(i).words >= 4;
  for (let i = 1; i < count; i++) {
    const line = reader.line(i);
    if (i > last) {
      masks[i] = stateBits('after');
    } else if (aligned.has(i)) {
      if (headings !== null) masks[i] = stateBits(headings.has(line.key) ? 'heading' : 'paragraph');
      else masks[i] = reader.isOpenShort(i) ? BODY : stateBits('paragraph');
    } else if (title >= 0 && i < title) {
      const meta = i >= title - 4 ? reader.metaStates(i) : 0;
      masks[i] = BEFORE | meta;
    } else if (i === title) {
      masks[i] = stateBits('headline');
    } else if (i < first && title < 0) {
      masks[i] =
        i >= first - 12
          ? stateBits('before', 'inside', 'dateline', 'byline', 'caption', 'standfirst')
          : BEFORE;
    } else if (i < first) {
      const meta = reader.metaStates(i);
      if (isNear(line, standfirst)) masks[i] = stateBits('standfirst');
      else if (isCaption(line, captions)) masks[i] = stateBits('caption');
      else if (meta !== 0) masks[i] = meta;
      else if (gold.captions) masks[i] = stateBits('inside');
      else if (hasCredit(i)) masks[i] = stateBits('caption');
      else
        masks[i] =
          !gold.standfirst && line.words >= 8
            ? stateBits('inside', 'caption', 'standfirst')
            : stateBits('inside', 'caption');
    } else if (isCaption(line, captions)) masks[i] = stateBits('caption');
    else if (isNear(line, standfirst)) masks[i] = stateBits('standfirst');
    else if (reader.isTitle(i)) masks[i] = stateBits('inside', 'headline');
    else {
      const meta = line.words <= 20 ? reader.metaStates(i) & stateBits('byline') : 0;
      if (meta !== 0) masks[i] = meta | stateBits('inside');
      else masks[i] = !gold.captions?.length && hasCredit(i) ? stateBits('caption') : stateBits('inside');
    }
  }
  // A byline right under the article is part of it; what stands between the two is inside.
  for (let i = last + 2; i >= last + 1; i--) {
    if (i >= count || (reader.metaStates(i) & stateBits('byline')) === 0 || reader.line(i).words > 12)
      continue;
    masks[i] = stateBits('byline', 'after');
    if (i === last + 2) masks[last + 1] = stateBits('inside', 'after');
    break;
  }
  return { masks, isFull: true };
}

/** Takes states away around a body of which only the rows `first … last` are sure. */
function boundMasks(reader: GoldReader, masks: Int32Array, first: number, last: number): void {
  const { count } = reader;
  const without = (i: number, bits: number): void => {
    masks[i] = (masks[i] ?? 0) & ~bits;
  };
  for (let i = 1; i < first; i++) without(i, stateBits('after'));
  for (let i = first; i <= last; i++) without(i, stateBits('before', 'after'));
  for (let i = last + 1; i < count; i++) without(i, BEFORE);
  const title = reader.titleBefore(first, false);
  if (title <= 0) return;
  for (let i = 1; i < title; i++) masks[i] = (masks[i] ?? 0) & stateBits('before', 'dateline', 'byline');
  masks[title] = stateBits('headline');
  for (let i = title + 1; i < count; i++) without(i, BEFORE);
}

function pieceMasks(reader: GoldReader, pieces: NonNullable<Gold['pieces']>): GoldMasks | null {
  const masks = new Int32Array(reader.count).fill(ALL_STATES);
  masks[0] = BEFORE;
  const rows: number[] = [];
  for (const piece of pieces.with.map(squash)) {
    const holding = reader.lines.flatMap((line, i) => (i > 0 && line.text.includes(piece) ? [i] : []));
    const row = holding[0];
    if (row === undefined || holding.length !== 1) continue;
    masks[row] = reader.isOpenShort(row) ? BODY : stateBits('paragraph');
    rows.push(row);
  }
  for (const piece of pieces.without.map(squash)) {
    reader.lines.forEach((line, i) => {
      if (i > 0 && line.text.includes(piece) && (masks[i] ?? 0) !== stateBits('paragraph')) {
        const left = (masks[i] ?? 0) & ~BODY;
        if (left !== 0) masks[i] = left;
      }
    });
  }
  if (rows.length === 0) return null;
  boundMasks(reader, masks, Math.min(...rows), Math.max(...rows));
  return { masks, isFull: false };
}

function startMasks(reader: GoldReader, bodyStart: string): GoldMasks | null {
  const opening = goldTokens(bodyStart).slice(0, 8).join(' ');
  const rows = reader.lines.flatMap((line, i) =>
    i > 0 && line.tokens.length >= 10 && ` ${line.key}`.includes(` ${opening}`) ? [i] : [],
  );
  const row = rows[0];
  if (row === undefined || rows.length !== 1) return null;
  const masks = new Int32Array(reader.count).fill(ALL_STATES);
  masks[0] = BEFORE;
  masks[row] = stateBits('paragraph');
  for (let i = 1; i < row; i++) masks[i] = (masks[i] ?? 0) & ~(stateBits('after') | BODY);
  boundMasks(reader, masks, row, row);
  return { masks, isFull: false };
}

/** Lines labelled by hand keep to their label's states; those of the body bound the article. */
function handMasks(reader: GoldReader, labels: NonNullable<Gold['labels']>): GoldMasks | null {
  const masks = new Int32Array(reader.count).fill(ALL_STATES);
  masks[0] = BEFORE;
  const rowOf = new Map(Array.from(reader.view.scan.lineIndex, (line, row) => [line + 1, row] as const));
  const known = labels.flatMap(([number, label]) => {
    const row = rowOf.get(number);
    return row === undefined || row === 0 ? [] : [{ row, states: statesOfLabel(label) }];
  });
  if (known.length === 0) return null;
  const body = known.filter(({ states }) => (states & BODY) !== 0).map(({ row }) => row);
  if (body.length > 0) boundMasks(reader, masks, Math.min(...body), Math.max(...body));
  for (const { row, states } of known) {
    const both = (masks[row] ?? 0) & states;
    masks[row] = both === 0 ? states : both;
  }
  return { masks, isFull: false };
}

/** Turns the answers for a page into a set of allowed states a line; null when they say nothing about lines. */
export function goldMasks(view: PageView, pageLines: readonly string[], gold: Gold): GoldMasks | null {
  if (view.scan.count < 3) return null;
  const reader = new GoldReader(view, pageLines, gold);
  if (gold.labels) return handMasks(reader, gold.labels);
  if (gold.body && gold.body.length > 0) return fullMasks(reader, gold.body);
  if (gold.pieces) return pieceMasks(reader, gold.pieces);
  return gold.bodyStart ? startMasks(reader, gold.bodyStart) : null;
}
