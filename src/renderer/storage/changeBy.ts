import type { ArticleId } from '../../core/article';
import type { Act, LibraryEvent } from '../../core/event';
import type { StoredRow } from './database';
import { type LibraryChange, NOTHING_CHANGED } from './protocol';

/** Above this many, a change names no articles: everything shown is asked for again. */
const NAMED_LIMIT = 500;
/** Acts by which articles come into lists, or leave them. */
const LISTED: ReadonlySet<Act['kind']> = new Set(['purged', 'reviewMarked', 'trashMarked']);

/** An event that is in the library, with the rows that it wrote. */
export interface Applied {
  readonly event: LibraryEvent;
  readonly rows: readonly StoredRow[];
}

/** What the window is told of events: `marked` are the articles that got a mark or lost one. */
export function changeBy(
  applied: readonly Applied[],
  marked: ReadonlySet<ArticleId>,
  isNamed: boolean,
): LibraryChange {
  const kinds = new Set(applied.flatMap(({ event }) => event.acts.map(({ kind }) => kind)));
  const hasRows = applied.some(({ rows }) => rows.length > 0);
  return {
    ...NOTHING_CHANGED,
    articles: hasRows || [...LISTED].some((kind) => kinds.has(kind)),
    marked: marked.size > NAMED_LIMIT ? null : [...marked],
    tags: isNamed,
    rules: kinds.has('ruleSet'),
    imports: kinds.has('importEnded'),
  };
}

/** The articles that are gone for good. */
export function purgedIn({ acts }: LibraryEvent): readonly ArticleId[] {
  return acts.flatMap((act) => (act.kind === 'purged' ? act.articleIds : []));
}
