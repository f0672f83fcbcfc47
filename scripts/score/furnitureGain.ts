import { countFurniture, type FurnitureCounts } from '../../src/core/extract/labeller/furniture';
import type { LineModel } from '../../src/core/extract/labeller/weightsFile';
import type { RankerWeights } from '../../src/core/extract/rank';
import { scorePredictions } from '../train/bodyFigures';
import { FLAVOURS, type Flavour, type GoldPage, splitLines } from '../train/goldPages';
import { predictPages } from '../train/predictPages';

const ENOUGH_PAGES = 3;

/** The pages of sites that have enough of them to learn furniture from. */
function crowded(pages: readonly GoldPage[]): readonly GoldPage[] {
  const counts = new Map<string, number>();
  for (const { gold } of pages) counts.set(gold.site, (counts.get(gold.site) ?? 0) + 1);
  return pages.filter(({ gold }) => (counts.get(gold.site) ?? 0) >= ENOUGH_PAGES);
}

/** Body figures of the pages of sites with three pages or more, without and with the lines counted over their site. */
export function furnitureGain(
  corpus: string,
  all: readonly GoldPage[],
  models: readonly LineModel[],
  rankers: readonly RankerWeights[],
): readonly string[] {
  const pages = crowded(all);
  const countsOf = (flavour: Flavour): ReadonlyMap<string, FurnitureCounts> =>
    new Map(
      [...new Set(pages.map(({ gold }) => gold.site))].map((site) => [
        site,
        countFurniture(
          pages.filter(({ gold }) => gold.site === site).map(({ text }) => splitLines(text[flavour])),
        ),
      ]),
    );
  return FLAVOURS.flatMap((flavour) => {
    const counts = countsOf(flavour);
    return [false, true].map((isTold) => {
      const predictions = predictPages(pages, flavour, models, rankers, (page) =>
        isTold ? counts.get(page.gold.site) : undefined,
      );
      const scored = scorePredictions(corpus, isTold ? 'furniture' : 'bare', flavour, predictions);
      const rows = scored.pages.filter(({ id }) => predictions.has(id));
      const bodies = rows.flatMap(({ body, exact }) => (body ? [{ f: body.f, exact: exact ?? 0 }] : []));
      const pieces = rows.flatMap((row) => row.pieces ?? []);
      const mean = (sum: number): string => (sum / Math.max(1, bodies.length)).toFixed(3);
      const f1 = mean(bodies.reduce((sum, one) => sum + one.f, 0));
      const exact = mean(bodies.reduce((sum, one) => sum + one.exact, 0));
      const leaked = pieces.reduce((sum, one) => sum + one.fp, 0);
      const unwanted = pieces.reduce((sum, one) => sum + one.fp + one.tn, 0);
      return `  txt-${flavour} ${isTold ? 'with   ' : 'without'}: ${pages.length} pages, ${bodies.length} bodies, F1 ${f1}, exact ${exact}, leaks ${leaked} of ${unwanted}`;
    });
  });
}
