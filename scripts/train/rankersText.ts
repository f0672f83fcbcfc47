import type { FieldWeights, RankedField, RankerWeights } from '../../src/core/extract/rank';

/** Ranker weights as JSON, a line for each observation, so that two versions can be compared. */
export function rankersText(weights: RankerWeights): string {
  const field = (name: RankedField, of: FieldWeights): string => {
    const lines = Object.entries(of).map(
      ([key, values]) => `${JSON.stringify(key)}:${JSON.stringify(values)}`,
    );
    return `${JSON.stringify(name)}:{\n${lines.join(',\n')}\n}`;
  };
  const { headline, published, byline } = weights;
  const parts = [field('headline', headline), field('published', published), field('byline', byline)];
  return `{\n${parts.join(',\n')}\n}\n`;
}
