import { findAnchor } from './findAnchor';
import type { Highlight } from './highlight';
import { type PageText, pageText } from './pageText';
import { type Passage, type PassageKey, passagesOf } from './passages';
import type { TextRange } from './textAnchor';

/** The part of a highlight that stands in one passage. */
export interface HighlightSpan extends TextRange {
  readonly passage: PassageKey;
}

/** A highlight, and where it stands in the article as it reads now. */
export interface PlacedHighlight extends Highlight {
  /** Shown in the text; on the page but outside the story as it was extracted; or not to be found on the page. */
  readonly place: 'shown' | 'outside' | 'lost';
  /** In reading order; none when it is not shown. */
  readonly spans: readonly HighlightSpan[];
  /** Its words as the reader shows them, a line for each passage; the quote as it was made where they are not shown. */
  readonly text: string;
}

/** Finds highlights in the text of an original and in what was extracted from it. */
export function highlightsOn(
  original: string,
  extraction: Parameters<typeof passagesOf>[1],
  highlights: readonly Highlight[],
): readonly PlacedHighlight[] {
  const page = pageText(original);
  return placeHighlights(page, passagesOf(page, extraction), highlights);
}

/** Finds highlights on the page and in the passages, in the order of the page; those that are lost come last. */
export function placeHighlights(
  page: PageText,
  passages: readonly Passage[],
  highlights: readonly Highlight[],
): readonly PlacedHighlight[] {
  const found = highlights.map((highlight) => ({
    highlight,
    range: findAnchor(page.text, highlight.anchor),
  }));
  const place = (range: TextRange | null) => range?.from ?? Number.POSITIVE_INFINITY;
  return found
    .map((one, n) => ({ ...one, n }))
    .sort((a, b) => (place(a.range) < place(b.range) ? -1 : place(a.range) > place(b.range) ? 1 : a.n - b.n))
    .map(({ highlight, range }) => placed(highlight, range, passages));
}

function placed(
  highlight: Highlight,
  range: TextRange | null,
  passages: readonly Passage[],
): PlacedHighlight {
  const cut = range === null ? [] : passages.flatMap((passage) => spanIn(passage, range) ?? []);
  const [first] = cut;
  if (first === undefined) {
    const place = range === null ? 'lost' : 'outside';
    return { ...highlight, place, spans: [], text: highlight.anchor.quote };
  }
  const text = cut.map(({ words }) => words).join('\n');
  return { ...highlight, place: 'shown', spans: cut.map(({ span }) => span), text };
}

function spanIn(
  { key, text, pieces }: Passage,
  range: TextRange,
): { readonly span: HighlightSpan; readonly words: string } | null {
  let from: number | null = null;
  let to = 0;
  for (const piece of pieces) {
    const end = piece.at + piece.to - piece.from;
    if (range.to <= piece.at || range.from >= end) continue;
    from ??= piece.from + Math.max(0, range.from - piece.at);
    to = piece.to - Math.max(0, end - range.to);
  }
  return from === null ? null : { span: { passage: key, from, to }, words: text.slice(from, to) };
}
