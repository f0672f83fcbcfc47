import { ChevronLeft } from 'lucide-react';
import { message } from '../../core/text/message';
import { Reader } from '../features/reader/Reader';
import { TagEditor } from '../features/tagging/TagEditor';
import { Button } from '../ui/Button';
import type { LibraryWindow } from './useLibraryWindow';

/** The reader with the window's commands; in a window for one pane, with the way back. */
export function ReaderPane({ view }: { readonly view: LibraryWindow }) {
  const { state, dispatch, cursor, ids } = view;
  const { tagging, openArticle } = state;
  const isInList = openArticle !== null && openArticle === state.selection.cursor && cursor.index >= 0;
  return (
    <Reader
      ref={view.reader}
      articleId={view.openArticle}
      terms={view.terms}
      selectedCount={state.selection.ids.size}
      position={isInList ? { index: cursor.index, count: ids.length } : null}
      settings={view.settings}
      onChangeSettings={view.inHand.change}
      onAction={(action) => view.run(action, openArticle === null ? [] : [openArticle])}
      onOpenArticle={(id) => dispatch({ kind: 'articleOpened', id })}
      onShowTag={(tagId) => dispatch({ kind: 'listed', listing: { kind: 'tag', tagId } })}
      tagEditor={
        tagging?.place === 'reader'
          ? (beside) => (
              <TagEditor
                articleIds={tagging.ids}
                beside={beside}
                onClose={() => dispatch({ kind: 'taggingEnded' })}
              />
            )
          : undefined
      }
      barStart={
        view.panes.arrangement === 'one' ? (
          <Button kind="quiet" icon={ChevronLeft} onPress={() => view.run('article.back')}>
            {message('app.list')}
          </Button>
        ) : null
      }
    />
  );
}
