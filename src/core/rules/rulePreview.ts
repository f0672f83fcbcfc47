import type { ArticleId } from '../article';
import type { Extraction } from '../extraction';
import type { Label } from '../labels';

/** The fields of which a preview tells what they were and would be. */
export const PREVIEWED_FIELDS = [
  'headline',
  'standfirst',
  'published',
  'updated',
  'byline',
  'source',
] as const satisfies readonly (keyof Extraction)[];
export type PreviewedField = (typeof PREVIEWED_FIELDS)[number];

/** What would be otherwise in an article: a field, or what a line is. Lines count from 1. */
export type ReadingChange =
  | {
      readonly kind: 'field';
      readonly field: PreviewedField;
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      readonly kind: 'line';
      readonly line: number;
      readonly text: string;
      readonly before: Label;
      readonly after: Label;
    };

/** An article that would be read otherwise. */
export interface ArticleChange {
  readonly id: ArticleId;
  readonly headline: string | null;
  readonly changes: readonly ReadingChange[];
  /** Lines that change besides those in `changes`. */
  readonly more: number;
}

/** What rules would do. */
export interface RulePreview {
  readonly changed: number;
  readonly same: number;
  /** Those among the same that the rules mean too, and that were corrected by hand. */
  readonly kept: number;
  /** The first of those that change. */
  readonly articles: readonly ArticleChange[];
}

/** So many lines of one article are told. */
const LINES_TOLD = 4;

/** What is otherwise in a second reading of a page; null when nothing is that anyone would see. */
export function articleChange(
  id: ArticleId,
  lines: readonly string[],
  before: Extraction,
  after: Extraction,
): ArticleChange | null {
  const fields = PREVIEWED_FIELDS.filter((field) => before[field] !== after[field]).map(
    (field): ReadingChange => ({ kind: 'field', field, before: before[field], after: after[field] }),
  );
  const moved: ReadingChange[] = [];
  lines.forEach((text, n) => {
    const [was, is] = [before.labels[n] ?? 'furniture', after.labels[n] ?? 'furniture'];
    if (text !== '' && was !== is) moved.push({ kind: 'line', line: n + 1, text, before: was, after: is });
  });
  if (fields.length === 0 && moved.length === 0) return null;
  const told = moved.slice(0, LINES_TOLD);
  return { id, headline: before.headline, changes: [...fields, ...told], more: moved.length - told.length };
}
