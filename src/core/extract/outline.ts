import type { Label } from '../labels';
import { labelLines } from './labelLines';
import type { Page, PageLine } from './page';
import { type ArticleSpan, articleSpan } from './span';

/** Where a line stands, seen from the story. */
export type Zone = 'above' | 'head' | 'story' | 'tail' | 'below';

/** A page with its lines labelled, before the fields are read from it. */
export interface Outline {
  readonly page: Page;
  readonly span: ArticleSpan;
  /** One label for each line that is not empty. */
  readonly labels: readonly Label[];
  /** Index of the page's own headline; null when it does not repeat the title. */
  readonly headline: number | null;
  /** Index of the first and last line of the body; null for a page without a story. */
  readonly first: number | null;
  readonly last: number | null;
}

const HEAD_LINES = 15;
const TAIL_LINES = 8;

/** Labels a page's lines by rules and says where its parts are. */
export function outline(page: Page): Outline {
  const span = articleSpan(page);
  const labels = labelLines(page, span);
  const first = labels.indexOf('paragraph');
  const last = labels.lastIndexOf('paragraph');
  return {
    page,
    span,
    labels,
    headline: span.headline,
    first: first < 0 ? null : first,
    last: last < 0 ? null : last,
  };
}

/** The zone of a line: above the headline, between headline and story, in the story, just after it, or below. */
export function zoneOf({ headline, first, last, page }: Outline, line: PageLine): Zone {
  const start = first ?? page.lines.length;
  if (line.index < (headline ?? start - HEAD_LINES)) return 'above';
  if (line.index < start) return 'head';
  if (last === null || line.index <= last) return 'story';
  return line.index <= last + TAIL_LINES ? 'tail' : 'below';
}
