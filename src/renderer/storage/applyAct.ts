import type { ArticleId, ArticleMarks } from '../../core/article';
import { assertNever } from '../../core/assertNever';
import type { Act } from '../../core/event';
import type { Database } from './database';

/** The marks that an act changed, to be mirrored in memory once its transaction has ended. */
export type Marked = ReadonlyMap<ArticleId, Partial<ArticleMarks>>;

const NOTHING: Marked = new Map();

/** Carries out one act of the event `seq` on the database. Runs inside the writer's transaction. */
export async function applyAct(db: Database, act: Act, seq: number): Promise<Marked> {
  switch (act.kind) {
    case 'tagCreated':
      await db.tags.put(act.tag);
      return NOTHING;
    case 'tagRemoved':
      await db.tags.delete(act.tag.id);
      return NOTHING;
    case 'tagMarked':
      return changeMarks(db, act.articleIds, seq, ({ tagIds }) => {
        const others = tagIds.filter((id) => id !== act.tagId);
        return { tagIds: act.value ? [...others, act.tagId] : others };
      });
    case 'starMarked':
      return changeMarks(db, act.articleIds, seq, () => ({ isStarred: act.value }));
    case 'readMarked':
      return changeMarks(db, act.articleIds, seq, () => ({ isRead: act.value }));
    case 'importEnded':
      await db.imports.put(act.report);
      return NOTHING;
    case 'importStarted':
    case 'articlesImported':
      return NOTHING;
    default:
      return assertNever(act);
  }
}

async function changeMarks(
  db: Database,
  ids: readonly ArticleId[],
  seq: number,
  change: (marks: ArticleMarks) => Partial<ArticleMarks>,
): Promise<Marked> {
  const marked = new Map<ArticleId, Partial<ArticleMarks>>();
  const rows = (await db.articles.bulkGet([...ids])).flatMap((row) => row ?? []);
  for (const row of rows) marked.set(row.id, change(row));
  await db.articles.bulkPut(rows.map((row) => ({ ...row, ...marked.get(row.id), rev: seq })));
  return marked;
}
