import type { CorrectedFields, Corrections } from '../extraction';
import type { Label } from '../labels';

/**
 * What a user said of one original, as `npm run train -- --corrections FOLDER` reads it: one JSON file an original.
 * It holds the page's text, so that it can be learned from where the archive is not.
 */
export interface TrainingRecord {
  readonly schema: 1;
  /** Names the original: no two records of a folder have the same. */
  readonly id: string;
  /** Pages of one site are held out together; the source's name, or the id where it has none. */
  readonly site: string;
  readonly text: string;
  /** Lines whose label was set by hand, by number from 1, ascending. All other lines are open. */
  readonly lines: readonly (readonly [number: number, label: Label])[];
  /** Fields set by hand; null says that the page has none, and one that is absent was not touched. */
  readonly fields: CorrectedFields;
}

/** The record of an original that was corrected by hand; null when nothing was. */
export function trainingRecord(
  original: { readonly id: string; readonly source: string | null; readonly text: string },
  { labels, fields }: Corrections,
): TrainingRecord | null {
  if (labels.size === 0 && Object.keys(fields).length === 0) return null;
  const lines = [...labels].sort(([a], [b]) => a - b);
  const site = fields.source ?? original.source ?? original.id;
  return { schema: 1, id: original.id, site, text: original.text, lines, fields };
}
