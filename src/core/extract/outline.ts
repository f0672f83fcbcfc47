import type { Label } from '../labels';
import { adoptLabels } from './adoptLabels';
import { labelComments } from './comments';
import { type HandLabels, handLabels } from './handLabels';
import { labelLines } from './labelLines';
import { type FurnitureCounts, repeatedLines } from './labeller/furniture';
import type { FieldLabel, PageLabels } from './labeller/labelPage';
import type { Page, PageLine } from './page';
import type { RankerWeights } from './rank';
import { type ArticleSpan, articleSpan, LEAST_STORY_WORDS } from './span';
import type { Trained } from './trained';

/** Where a line stands, seen from the story. */
export type Zone = 'above' | 'head' | 'story' | 'tail' | 'below';

/** A page with its lines labelled, before the fields are read from it. */
export interface Outline {
  readonly page: Page;
  readonly hand: HandLabels;
  readonly span: ArticleSpan;
  /** One label for each line that is not empty. */
  readonly labels: readonly Label[];
  /** Index of the page's own headline; null when it does not repeat the title. */
  readonly headline: number | null;
  /** Index of the first and last line of the body; null for a page without a story. */
  readonly first: number | null;
  readonly last: number | null;
  /** Numbers of the lines that were taken for the article once, and that its source repeats. */
  readonly repeated: ReadonlySet<number>;
  /** How likely the trained labeller holds its body to be right; null where rules labelled. */
  readonly certainty: number | null;
  /** How likely the trained labeller holds a line to be that of a field; null where rules labelled. */
  readonly chanceOf: (field: FieldLabel, line: PageLine) => number | null;
  readonly rankers: RankerWeights;
}

const HEAD_LINES = 15;
const TAIL_LINES = 8;

/** What is known of a page besides its text. */
export interface Known {
  readonly furniture: FurnitureCounts | null;
  /** Labels set by hand, by the number of the original's line from 1. */
  readonly labels: ReadonlyMap<number, Label>;
}

const NO_LINES: ReadonlySet<number> = new Set();
const NOTHING_KNOWN: Known = { furniture: null, labels: new Map() };

/** Labels a page's lines, by training or else by rules, around those set by hand, and says where its parts are. */
export function outline(page: Page, trained: Trained, known: Known = NOTHING_KNOWN): Outline {
  const span = articleSpan(page);
  const texts = page.all.map((line) => line.text);
  const answer = trained.label(texts, {
    ...(known.furniture === null ? {} : { furniture: known.furniture }),
    ...(known.labels.size === 0 ? {} : { fixed: byLineIndex(known.labels) }),
  });
  // Where training sees no article at all the rules may; such a page is sure of nothing.
  const learned = answer !== null && seesArticle(page, span, answer) ? answer : null;
  const byRules = labelLines(page, span);
  const labels = learned === null ? byRules : adoptLabels(page, learned, byRules);
  labelComments(page, labels);
  const hand = handLabels(page, known.labels);
  for (const [index, label] of hand) labels[index] = label;
  const first = labels.indexOf('paragraph');
  const last = labels.lastIndexOf('paragraph');
  return {
    page,
    hand,
    span,
    labels,
    headline: learned === null ? span.headline : headlineOf(labels),
    first: first < 0 ? null : first,
    last: last < 0 ? null : last,
    repeated: known.furniture === null ? NO_LINES : repeatedLines(texts, known.furniture),
    certainty: learned?.certainty ?? (answer === null ? null : 0),
    chanceOf: (field, line) => learned?.fieldProbability[field][line.number - 1] ?? null,
    rankers: trained.rankers,
  };
}

/** Whether the labeller found a body: a handful of words count only if the rules see a story too. */
function seesArticle({ lines }: Page, span: ArticleSpan, { labels }: PageLabels): boolean {
  const body = lines.filter((line) => labels[line.number - 1] === 'paragraph');
  const words = body.reduce((sum, line) => sum + line.words, 0);
  return words >= LEAST_STORY_WORDS || (words > 0 && span.story !== null);
}

/** The labeller counts lines from 0. */
function byLineIndex(labels: ReadonlyMap<number, Label>): ReadonlyMap<number, Label> {
  return new Map([...labels].map(([number, label]) => [number - 1, label]));
}

/** The page's own headline: the last line so labelled in front of the first paragraph. */
function headlineOf(labels: readonly Label[]): number | null {
  const first = labels.indexOf('paragraph');
  const at = labels.lastIndexOf('headline', first < 0 ? labels.length : first);
  return at > 0 ? at : null;
}

/** The zone of a line: above the headline, between headline and story, in the story, just after it, or below. */
export function zoneOf({ headline, first, last, page }: Outline, line: PageLine): Zone {
  const start = first ?? page.lines.length;
  if (line.index < (headline ?? start - HEAD_LINES)) return 'above';
  if (line.index < start) return 'head';
  if (last === null || line.index <= last) return 'story';
  return line.index <= last + TAIL_LINES ? 'tail' : 'below';
}
