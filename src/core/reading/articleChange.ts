import type { ArticleId } from '../article';
import type { Extraction } from '../extraction';
import { isBodyLabel, type Label } from '../labels';

/** The fields of which it is told what they were and are. */
export const COMPARED_FIELDS = [
  'headline',
  'standfirst',
  'published',
  'updated',
  'byline',
  'source',
] as const satisfies readonly (keyof Extraction)[];
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** What is otherwise in an article: a field, or what a line is. Lines count from 1. */
export type ReadingChange =
  | {
      readonly kind: 'field';
      readonly field: ComparedField;
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

/**
 * Where an article is read otherwise: its fields, its story, other lines, or the rest, which a page does not show
 * line by line (how sure extraction is, say).
 */
export const CHANGED_PARTS = [...COMPARED_FIELDS, 'body', 'lines', 'rest'] as const;
export type ChangedPart = (typeof CHANGED_PARTS)[number];

/** An article that is read otherwise. */
export interface ArticleChange {
  readonly id: ArticleId;
  readonly headline: string | null;
  readonly changes: readonly ReadingChange[];
  /** Lines that change besides those in `changes`. */
  readonly more: number;
  /** At least one, each once. */
  readonly parts: readonly ChangedPart[];
}

/** What another reading of pages would come to. */
export interface ReadingPreview {
  readonly changed: number;
  readonly same: number;
  /** Those among the same that are meant too, and that were corrected by hand. */
  readonly kept: number;
  /** The first of those that change. */
  readonly articles: readonly ArticleChange[];
}

/** So many lines of one article are told. */
const LINES_TOLD = 4;

/** What is otherwise in a second reading of a page; null when nothing is that a page shows. */
export function articleChange(
  id: ArticleId,
  lines: readonly string[],
  before: Extraction,
  after: Extraction,
): ArticleChange | null {
  const fields = COMPARED_FIELDS.filter((field) => before[field] !== after[field]);
  const moved: Extract<ReadingChange, { kind: 'line' }>[] = [];
  lines.forEach((text, n) => {
    const [was, is] = [before.labels[n] ?? 'furniture', after.labels[n] ?? 'furniture'];
    if (text !== '' && was !== is) moved.push({ kind: 'line', line: n + 1, text, before: was, after: is });
  });
  if (fields.length === 0 && moved.length === 0) return null;
  const told = moved.slice(0, LINES_TOLD);
  const isOfStory = (one: (typeof moved)[number]) => isBodyLabel(one.before) || isBodyLabel(one.after);
  const parts: readonly ChangedPart[] = [
    ...fields,
    ...(moved.some(isOfStory) ? (['body'] as const) : []),
    ...(moved.some((one) => !isOfStory(one)) ? (['lines'] as const) : []),
  ];
  const changes: readonly ReadingChange[] = [
    ...fields.map((field) => ({ kind: 'field', field, before: before[field], after: after[field] }) as const),
    ...told,
  ];
  return { id, headline: before.headline, changes, more: moved.length - told.length, parts };
}

/** An article in which only the rest is otherwise. */
export function changeOfTheRest(id: ArticleId, headline: string | null): ArticleChange {
  return { id, headline, changes: [], more: 0, parts: ['rest'] };
}
