import { extractWith } from '../../src/core/extract/extract';
import type { FurnitureCounts } from '../../src/core/extract/labeller/furniture';
import { labelWith, type PageLabels } from '../../src/core/extract/labeller/labelPage';
import { type LineModel, readWeights, type WeightsFile } from '../../src/core/extract/labeller/weightsFile';
import type { RankerWeights } from '../../src/core/extract/rank';
import type { Extraction } from '../../src/core/extraction';
import type { Prediction } from './bodyFigures';
import type { Flavour, GoldPage } from './goldPages';

/** The scorer's answer for an extraction. */
export function predictionOf(extraction: Extraction): Prediction {
  const texts = (...labels: readonly string[]): readonly string[] =>
    extraction.blocks.flatMap((block) => (labels.includes(block.label) ? [block.text] : []));
  return {
    title: extraction.headline,
    published: extraction.published,
    byline: extraction.byline,
    body: texts('paragraph', 'heading'),
    headings: texts('heading'),
    captions: texts('caption'),
  };
}

/** The models of the folds' weights. Throws when the weights are of other features than this program's. */
export function foldModels(weights: readonly WeightsFile[]): readonly LineModel[] {
  return weights.map((file) => {
    const model = readWeights(file);
    if (model === null)
      throw new Error('Held-out weights of other features: empty the folder labeller in the cache.');
    return model;
  });
}

/** What is known of the other pages of a page's site; undefined for nothing. */
export type FurnitureOf = (page: GoldPage, flavour: Flavour) => FurnitureCounts | undefined;

/** A page's labels by the model that has not seen its site. */
export function heldOutLabels(
  page: GoldPage,
  models: readonly LineModel[],
  lines: readonly string[],
  furniture?: FurnitureCounts,
): PageLabels | null {
  const model = models[page.fold];
  if (model === undefined) return null;
  return labelWith(model, lines, furniture === undefined ? {} : { furniture });
}

/** Extracts every page with parts that have not seen its site; without models, by rules. */
export function predictPages(
  pages: readonly GoldPage[],
  flavour: Flavour,
  models: readonly LineModel[] | null,
  rankers: readonly RankerWeights[],
  furnitureOf: FurnitureOf = () => undefined,
): ReadonlyMap<string, Prediction> {
  return new Map(
    pages.map((page) => {
      const furniture = furnitureOf(page, flavour);
      const trained = {
        label: (lines: readonly string[]) =>
          models === null ? null : heldOutLabels(page, models, lines, furniture),
        rankers: rankers[page.fold] ?? { headline: {}, published: {}, byline: {} },
      };
      const extraction = extractWith(trained, page.text[flavour], { seenAt: null, folders: [] });
      return [page.gold.id, predictionOf(extraction)];
    }),
  );
}
