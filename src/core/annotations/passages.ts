import type { Extraction } from '../extraction';
import { lineAt, type PageText } from './pageText';
import type { TextRange } from './textAnchor';

/** A text of the article that the reader shows in one piece: the standfirst, or a block by its place. */
export type PassageKey = 'standfirst' | number;

/** A passage, and which characters of the page's text its characters are. */
export interface Passage {
  readonly key: PassageKey;
  readonly text: string;
  /** In order: characters `from` to `to` of the passage stand at `at` in the page's text. */
  readonly pieces: readonly (TextRange & { readonly at: number })[];
}

/** A place in a passage, in UTF-16 units. */
export interface PassagePoint {
  readonly passage: PassageKey;
  readonly offset: number;
}

/** What somebody selected in the reader, and how it read: so a page that was read anew meanwhile is noticed. */
export interface PassageSelection {
  readonly from: PassagePoint;
  readonly to: PassagePoint;
  readonly text: string;
}

/** The passages of an article in reading order; those that can't be traced to the page's text are left out. */
export function passagesOf(
  page: PageText,
  extraction: Pick<Extraction, 'standfirst' | 'blocks' | 'labels'>,
): readonly Passage[] {
  const standfirst = standfirstOf(page, extraction);
  const blocks = extraction.blocks.flatMap((block, key): Passage[] => {
    const line = lineAt(page, block.lines[0]);
    const at = line?.text.indexOf(block.text) ?? -1;
    if (line === null || at < 0 || block.text === '') return [];
    const { text } = block;
    return [{ key, text, pieces: [{ from: 0, to: text.length, at: line.from + at }] }];
  });
  return standfirst === null ? blocks : [standfirst, ...blocks];
}

function standfirstOf(
  page: PageText,
  { standfirst, labels }: Pick<Extraction, 'standfirst' | 'labels'>,
): Passage | null {
  if (standfirst === null) return null;
  const pieces: Passage['pieces'][number][] = [];
  let text = '';
  labels.forEach((label, index) => {
    const line = label === 'standfirst' ? lineAt(page, index + 1) : null;
    if (line === null) return;
    const from = text === '' ? 0 : text.length + 1;
    text = text === '' ? line.text : `${text} ${line.text}`;
    pieces.push({ from, to: text.length, at: line.from });
  });
  return text === standfirst ? { key: 'standfirst', text, pieces } : null;
}

/** The characters of the page's text that are selected; null when it reads otherwise by now, or nothing is. */
export function selectedRange(passages: readonly Passage[], selection: PassageSelection): TextRange | null {
  const first = passages.findIndex(({ key }) => key === selection.from.passage);
  const last = passages.findIndex(({ key }) => key === selection.to.passage);
  if (first < 0 || last < first) return null;
  const between = passages.slice(first, last + 1);
  const text = between
    .map((passage, n) => {
      const to = n === between.length - 1 ? selection.to.offset : passage.text.length;
      return passage.text.slice(n === 0 ? selection.from.offset : 0, to);
    })
    .join('\n');
  if (text !== selection.text || text.trim() === '') return null;
  const from = between[0]?.pieces.find((piece) => selection.from.offset < piece.to);
  const to = between.at(-1)?.pieces.findLast((piece) => selection.to.offset > piece.from);
  if (from === undefined || to === undefined) return null;
  return {
    from: from.at + Math.max(0, selection.from.offset - from.from),
    to: to.at + Math.min(selection.to.offset, to.to) - to.from,
  };
}
