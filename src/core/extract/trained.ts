import { type LabelOptions, labelPage, type PageLabels } from './labeller/labelPage';
import labellerRankers from './labeller/weights/rankers.json';
import { RANKER_WEIGHTS, type RankerWeights } from './rank';

/** The parts of extraction that are learned from pages: those shipped, or those a cross-validation trains. */
export interface Trained {
  /** Labels of all lines of a page; null where rules must do. */
  readonly label: (lines: readonly string[], known: LabelOptions) => PageLabels | null;
  readonly rankers: RankerWeights;
}

/** Lines labelled by rules, and rankers fitted on such labels. */
export const BY_RULES: Trained = { label: () => null, rankers: RANKER_WEIGHTS };

/** Lines labelled by the trained labeller, and rankers fitted on its held-out labels. */
export const WITH_LABELLER: Trained = {
  label: labelPage,
  rankers: labellerRankers,
};

/**
 * What extraction uses unless told otherwise (docs/decisions/0005). The rules alone stay as a tested fallback: they
 * answer where the labeller sees no article or has no weights.
 */
export const SHIPPED: Trained = WITH_LABELLER;
