import type { Label } from '../labels';
import { isCaptionLine } from './caption';
import { type HandLabels, handLabels } from './handLabels';
import { labelLines } from './labelLines';
import type { FurnitureCounts } from './labeller/furniture';
import type { PageLabels } from './labeller/labelPage';
import type { Page, PageLine } from './page';
import type { RankerWeights } from './rank';
import { type ArticleSpan, articleSpan } from './span';
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
  /** How likely the trained labeller holds its body to be right; null where rules labelled. */
  readonly certainty: number | null;
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
  const learned = answer?.labels.includes('paragraph') ? answer : null;
  const byRules = labelLines(page, span);
  const labels = learned === null ? byRules : adopt(page, learned, byRules);
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
    certainty: learned?.certainty ?? (answer === null ? null : 0),
    rankers: trained.rankers,
  };
}

/** The labeller counts lines from 0. */
function byLineIndex(labels: ReadonlyMap<number, Label>): ReadonlyMap<number, Label> {
  return new Map([...labels].map(([number, label]) => [number - 1, label]));
}

/** Over this the labeller is too sure of a paragraph to be told otherwise by a credit at its end. */
const SURE_OF_BODY = 0.9;
/** From here on the labeller is unsure enough of furniture to be told otherwise by the rules. */
const UNSURE_OF_FURNITURE = 0.4;

/**
 * The labeller's labels of the lines that are not empty, and where it hardly knows, those of the rules: a line with a
 * credit at its end is a caption, doubtful prose right behind a paragraph is one if the rules say so, and what stands
 * like a heading over text heads it. The document title is a headline if there is an article.
 */
function adopt(page: Page, { labels: all, bodyProbability }: PageLabels, byRules: readonly Label[]): Label[] {
  const labels = page.lines.map((line): Label => {
    const label = all[line.number - 1] ?? 'furniture';
    const chance = bodyProbability[line.number - 1] ?? 0;
    const rule = byRules[line.index];
    if (label === 'furniture') {
      const isNext = all[(page.lines[line.index - 1]?.number ?? 0) - 1] === 'paragraph';
      const isStory = rule === 'paragraph' && line.isProse && isNext && chance >= UNSURE_OF_FURNITURE;
      return isStory ? 'paragraph' : label;
    }
    if (label !== 'paragraph') return label;
    if (rule === 'heading') return 'heading';
    return chance < SURE_OF_BODY && isCaptionLine(line) ? 'caption' : label;
  });
  if (labels.length > 0 && labels.some((label) => label !== 'furniture')) labels[0] = 'headline';
  return labels;
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
