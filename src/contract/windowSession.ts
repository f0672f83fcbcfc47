import { z } from 'zod';
import type { ArticleId, ImportId, TagId } from '../core/article';
import type { CollectionId } from '../core/collection';
import { type Listing, SORTS } from '../core/listing';

/** So many articles stay selected over a restart. */
export const SELECTION_KEPT = 1000;

const articleId = z.string().transform((id) => id as ArticleId);

const listing: z.ZodType<Listing> = z.union([
  z.object({ kind: z.enum(['all', 'unread', 'starred', 'review', 'versions', 'trash']) }),
  z.object({ kind: z.literal('source'), source: z.string() }),
  z.object({ kind: z.literal('tag'), tagId: z.string().transform((id) => id as TagId) }),
  z.object({
    kind: z.literal('collection'),
    collectionId: z.string().transform((id) => id as CollectionId),
  }),
  z.object({ kind: z.literal('import'), importId: z.string().transform((id) => id as ImportId) }),
]);

const shape = z.object({
  listing,
  sort: z.enum(SORTS),
  cursor: articleId.nullable(),
  selected: z.array(articleId).max(SELECTION_KEPT),
  openArticle: articleId.nullable(),
  /** The first row in sight, and how many pixels of it were out of sight; null at the top. */
  place: z.object({ id: articleId, below: z.number() }).nullable(),
});

/** Where somebody was in the window when it was closed. What was searched for is not kept: a start shows what there is. */
export type WindowSession = z.output<typeof shape>;

/** A session as it was written; null when there is none, or it is of another form. */
export function readWindowSession(written: string | null): WindowSession | null {
  try {
    return written === null ? null : (shape.safeParse(JSON.parse(written)).data ?? null);
  } catch {
    return null;
  }
}
