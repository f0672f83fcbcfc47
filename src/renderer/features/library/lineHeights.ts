import type { ListRun } from '../../../core/listing';
import type { Density } from '../../../core/settings/settings';
import { positionOf } from './listGeometry';

/** Heights in pixels; the same as `--h-row-…` and `--h-day` of the tokens. */
export interface LineHeights {
  readonly row: number;
  readonly day: number;
}

/** The heights at this text size. */
export function lineHeights(density: Density, rootFontSize: number): LineHeights {
  return { row: rootFontSize * (density === 'compact' ? 3 : 7.5), day: rootFontSize * 1.75 };
}

/** Where an article's row begins, in pixels from the list's top. */
export function rowTop(index: number, runs: readonly ListRun[], heights: LineHeights): number {
  const separators = positionOf(index, runs) - index;
  return index * heights.row + separators * heights.day;
}
