import { labelPage, type PageLabels } from './labeller/labelPage';
import { RANKER_WEIGHTS, type RankerWeights } from './rank';

/** The parts of extraction that are learned from pages: those shipped, or those a cross-validation trains. */
export interface Trained {
  /** Labels of all lines of a page; null where rules must do. */
  readonly label: (lines: readonly string[]) => PageLabels | null;
  readonly rankers: RankerWeights;
}

/** What the program comes with. */
export const SHIPPED: Trained = {
  label: (lines) => labelPage(lines, {}),
  rankers: RANKER_WEIGHTS,
};
