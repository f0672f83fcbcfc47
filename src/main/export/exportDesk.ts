import type { TaskProgress } from '../../contract/archiveTasks';
import { type ArticleId, articleIdOfSha256 } from '../../core/article';
import type { ExportedArticle } from '../../core/export/exportedArticle';
import type { ArchivedOriginal } from '../../core/original';
import type { Archive } from '../archive/archive';

/** Where exported articles come from. */
export interface ExportDesk {
  readonly archive: Archive;
  readonly software: string;
  found(query: string): Promise<readonly ArticleId[]>;
  exported(ids: readonly ArticleId[]): Promise<readonly ExportedArticle[]>;
  readonly onProgress: (progress: TaskProgress) => void;
  readonly signal: AbortSignal;
}

/** One export under way. What is written whole says how much that was. */
export interface ExportJob {
  readonly desk: ExportDesk;
  readonly ids: readonly ArticleId[];
  /** The search that found them; null when they were named one by one. */
  readonly query: string | null;
  readonly out: string;
  readonly replaces: boolean;
}

/** What came of it. */
export interface Written {
  readonly articles: number;
  readonly bytes: number;
}

/** Articles that are held at once. */
const BATCH = 200;

/** The articles, some hundred at a time; stops where the desk says so. */
export async function* articlesOf(
  { desk }: ExportJob,
  ids: readonly ArticleId[],
): AsyncGenerator<ExportedArticle> {
  for (let from = 0; from < ids.length; from += BATCH) {
    desk.signal.throwIfAborted();
    desk.onProgress({ done: from, total: ids.length });
    yield* await desk.exported(ids.slice(from, from + BATCH));
  }
}

/** The ids again, one by one, with word of how far it is. */
export function* stepsOf({ desk, ids }: ExportJob): Generator<ArticleId> {
  for (const [done, id] of ids.entries()) {
    desk.signal.throwIfAborted();
    if (done % BATCH === 0) desk.onProgress({ done, total: ids.length });
    yield id;
  }
}

/** Where the original of each article is. */
export function originalsOf({ archive }: ExportDesk): ReadonlyMap<ArticleId, ArchivedOriginal> {
  return new Map([...archive.originals()].map((one) => [articleIdOfSha256(one.sha256), one]));
}
