import { ChevronLeft } from 'lucide-react';
import type { ArticleId } from '../../core/article';
import { message } from '../../core/text/message';
import { Reader } from '../features/reader/Reader';
import type { ReaderProps } from '../features/reader/readerProps';
import { MarkEditor } from '../features/tagging/MarkEditor';
import { Button } from '../ui/Button';
import type { LibraryWindow } from './useLibraryWindow';

/** The reader with the window's commands; in a window for one pane, with the way back. */
export function ReaderPane({ view }: { readonly view: LibraryWindow }) {
  return <Reader ref={view.reader} articleId={view.openArticle} {...readerProps(view)} />;
}

const NOBODY: readonly ArticleId[] = [];

function isThere(id: ArticleId | undefined): id is ArticleId {
  return id !== undefined;
}

/** What the window gives its reader, alone or in the source view. */
export function readerProps(view: LibraryWindow): Omit<ReaderProps, 'ref' | 'articleId'> {
  const { state, dispatch, cursor, ids } = view;
  const { tagging, openArticle } = state;
  const isInList = openArticle !== null && openArticle === state.selection.cursor && cursor.index >= 0;
  return {
    neighbours: isInList ? [ids[cursor.index + 1], ids[cursor.index - 1]].filter(isThere) : NOBODY,
    terms: view.terms,
    selectedCount: view.selection.ids.size,
    position: isInList ? { index: cursor.index, count: ids.length } : null,
    settings: view.settings,
    isSourceShown: state.study === 'source',
    onChangeSettings: view.inHand.change,
    onAction: (action) => view.run(action, openArticle === null ? [] : [openArticle]),
    onOpenArticle: (id) => dispatch({ kind: 'articleOpened', id }),
    onShowTag: (tagId) => dispatch({ kind: 'listed', listing: { kind: 'tag', tagId } }),
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
    barStart:
      view.panes.arrangement === 'one' || state.study !== null || state.isFocused || state.isListHidden ? (
        <Button kind="quiet" icon={ChevronLeft} onPress={() => view.run('article.back')}>
          {message('app.list')}
        </Button>
      ) : null,
  };
}
