import type { LineModel } from '../../src/core/extract/labeller/weightsFile';
import type { FieldWeights, RankedField, RankerWeights } from '../../src/core/extract/rank';
import { casesOf } from '../extractCases';
import { fitRanker, type Group } from '../extractFitRanker';
import { FLAVOURS, FOLD_COUNT, type GoldPage } from './goldPages';
import { heldOutLabels } from './predictPages';

const FIELDS: readonly RankedField[] = ['headline', 'published', 'byline'];

/** Ranker weights: for each fold those fitted without its sites, and those fitted on all pages. */
export interface FittedRankers {
  readonly heldOut: readonly RankerWeights[];
  readonly all: RankerWeights;
}

/**
 * Fits the rankers of headline, date and byline on candidates that stand on held-out labels (labels of pages the
 * labeller was trained on would be too sure); without models, on the rules' labels.
 */
export function fitRankers(pages: readonly GoldPage[], models: readonly LineModel[] | null): FittedRankers {
  const groups: Record<RankedField, { readonly fold: number; readonly group: Group }[]> = {
    headline: [],
    published: [],
    byline: [],
  };
  for (const page of pages) {
    const label = (lines: readonly string[]) => (models === null ? null : heldOutLabels(page, models, lines));
    for (const flavour of FLAVOURS) {
      const trained = { label, rankers: { headline: {}, published: {}, byline: {} } };
      const cases = casesOf(page.text[flavour], page.gold, trained);
      for (const field of FIELDS) {
        const group = cases[field];
        if (group !== undefined) groups[field].push({ fold: page.fold, group });
      }
    }
  }
  const fitWithout = (without: number): RankerWeights => {
    const one = (field: RankedField): FieldWeights =>
      fitRanker(
        field,
        groups[field].filter(({ fold }) => fold !== without).map(({ group }) => group),
      );
    return { headline: one('headline'), published: one('published'), byline: one('byline') };
  };
  return { heldOut: Array.from({ length: FOLD_COUNT }, (_, fold) => fitWithout(fold)), all: fitWithout(-1) };
}
