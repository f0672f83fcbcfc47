import { ChevronLeft } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import type { ActionId } from '../../core/actions/actions';
import type { ArticleId, TagId } from '../../core/article';
import { message } from '../../core/text/message';
import { Reader } from '../features/reader/Reader';
import type { ReaderProps } from '../features/reader/readerProps';
import { MarkEditor } from '../features/tagging/MarkEditor';
import { Button } from '../ui/Button';
import { useSteady } from '../ui/useSteady';
import type { LibraryWindow } from './useLibraryWindow';

/** The reader with the window's commands; in a window for one pane, with the way back. */
export function ReaderPane({ view }: { readonly view: LibraryWindow }) {
  return <Reader ref={view.reader} articleId={view.openArticle} {...useReaderProps(view)} />;
}

const NOBODY: readonly ArticleId[] = [];

function isThere(id: ArticleId | undefined): id is ArticleId {
  return id !== undefined;
}

/** What the window gives its reader, alone or in the source view. What can be done stays the same between renders. */
export function useReaderProps(view: LibraryWindow): Omit<ReaderProps, 'ref' | 'articleId'> {
  const { state, dispatch, cursor, ids } = view;
  const { tagging, openArticle } = state;
  const isInList = openArticle !== null && openArticle === state.selection.cursor && cursor.index >= 0;
  const onAction = useSteady((action: ActionId) =>
    view.run(action, openArticle === null ? [] : [openArticle]),
  );
  const onOpenArticle = useCallback((id: ArticleId) => dispatch({ kind: 'articleOpened', id }), [dispatch]);
  const onShowTag = useCallback(
    (tagId: TagId) => dispatch({ kind: 'listed', listing: { kind: 'tag', tagId } }),
    [dispatch],
  );
  return {
    neighbours: isInList ? [ids[cursor.index + 1], ids[cursor.index - 1]].filter(isThere) : NOBODY,
    terms: view.terms,
    selectedCount: view.selection.ids.size,
    position: isInList ? { index: cursor.index, count: ids.length } : null,
    settings: view.settings,
    isSourceShown: state.study === 'source',
    onChangeSettings: view.inHand.change,
    onAction,
    onOpenArticle,
    onShowTag,
    tagEditor:
      tagging?.place === 'reader'
        ? (beside) => (
            <MarkEditor
              kind={tagging.what}
              articleIds={tagging.ids}
              beside={beside}
              onClose={() => dispatch({ kind: 'taggingEnded' })}
            />
          )
        : undefined,
    barStart: useWayBack(view),
  };
}

function useWayBack({ panes, state, run }: LibraryWindow) {
  const isAlone =
    panes.arrangement === 'one' || state.study !== null || state.isFocused || state.isListHidden;
  return useMemo(
    () =>
      isAlone ? (
        <Button kind="quiet" icon={ChevronLeft} onPress={() => run('article.back')}>
          {message('app.list')}
        </Button>
      ) : null,
    [isAlone, run],
  );
}
