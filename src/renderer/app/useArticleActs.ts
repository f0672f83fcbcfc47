import { useMemo } from 'react';
import { stepName } from '../../core/actions/actionName';
import { type ArticleId, type ArticleRow, REVIEW_BELOW } from '../../core/article';
import { message } from '../../core/text/message';
import type { RowCache } from '../features/library/rowCache';
import { useLibrary } from '../live/LibraryContext';
import type { LibraryClient } from '../storage/client';

/** So many articles are looked at to tell whether a mark is to be set on all or taken off all. */
const LOOKED_UP = 500;

/** What can be done to articles from keys, menu and buttons. Each announces itself when it is durable. */
export interface ArticleActs {
  /** Stars them; takes the stars off when all have one. */
  star(ids: readonly ArticleId[]): Promise<void>;
  /** Marks them read; unread when all are read. */
  toggleRead(ids: readonly ArticleId[]): Promise<void>;
  /** Moves them to the trash, or back out of it. */
  trash(ids: readonly ArticleId[], value: boolean): Promise<void>;
  /** Takes back the last step, or repeats it. */
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Says that an article that needs review is right as it is. */
  accept(id: ArticleId): Promise<void>;
  /** Has all pages read again. */
  rereadAll(): Promise<void>;
  /** Marks one read, without a word, if it is not. */
  markRead(id: ArticleId): Promise<void>;
}

/** The acts over the library. `announce` tells assistive technology. */
export function useArticleActs(rows: RowCache, announce: (words: string) => void): ArticleActs {
  const library = useLibrary();
  return useMemo(() => articleActs(library, rows, announce), [library, rows, announce]);
}

function articleActs(library: LibraryClient, rows: RowCache, announce: (words: string) => void): ArticleActs {
  async function isTrueOfAll(
    ids: readonly ArticleId[],
    test: (row: ArticleRow) => boolean,
  ): Promise<boolean> {
    const [only] = ids;
    const held = ids.length === 1 && only !== undefined ? rows.get(only) : undefined;
    const found =
      held === undefined ? await library.query('articleRows', { ids: ids.slice(0, LOOKED_UP) }) : [held];
    return found.every((row) => row === null || test(row));
  }

  return {
    async star(ids) {
      if (ids.length === 0) return;
      const value = !(await isTrueOfAll(ids, (row) => row.isStarred));
      const { changed } = await library.act('starArticles', { ids, value });
      announce(message(value ? 'status.starred' : 'status.unstarred', { count: changed }));
    },
    async toggleRead(ids) {
      if (ids.length === 0) return;
      const value = !(await isTrueOfAll(ids, (row) => row.isRead));
      const { changed } = await library.act('markRead', { ids, value });
      announce(message(value ? 'status.read' : 'status.unread', { count: changed }));
    },
    async trash(ids, value) {
      if (ids.length === 0) return;
      const { changed } = await library.act('trashArticles', { ids, value });
      announce(message(value ? 'status.trashed' : 'status.restored', { count: changed }));
    },
    async undo() {
      const { undone } = await library.act('undo', {});
      announce(
        undone === null
          ? message('status.nothingToUndo')
          : message('status.undone', { act: stepName(undone) }),
      );
    },
    async redo() {
      const { redone } = await library.act('redo', {});
      announce(
        redone === null
          ? message('status.nothingToRedo')
          : message('status.redone', { act: stepName(redone) }),
      );
    },
    async accept(id) {
      if (await isTrueOfAll([id], (row) => row.confidence >= REVIEW_BELOW)) return;
      await library.act('reviewArticles', { ids: [id], value: true });
      announce(message('done.reviewMarked', { count: 1 }));
    },
    async rereadAll() {
      await library.act('rereadPages', { source: null });
      announce(message('reread.of', { state: 'running', what: 'all', source: '' }));
    },
    async markRead(id) {
      if (await isTrueOfAll([id], (row) => row.isRead)) return;
      await library.act('markRead', { ids: [id], value: true });
    },
  };
}
