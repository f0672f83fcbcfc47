import type { ArticleId } from '../../core/article';
import { SourceView } from '../features/reader/source/SourceView';
import { VersionsView } from '../features/reader/versions/VersionsView';
import { useReaderProps } from './ReaderPane';
import type { LibraryWindow } from './useLibraryWindow';

interface StudyPaneProps {
  readonly view: LibraryWindow;
  readonly articleId: ArticleId;
}

/** The source view or the versions of an article, in place of sidebar and list. */
export function StudyPane({ view, articleId }: StudyPaneProps) {
  const reader = useReaderProps(view);
  if (view.state.study === 'versions')
    return (
      <VersionsView
        key={articleId}
        articleId={articleId}
        tags={view.tags}
        onUndo={() => view.run('edit.undo')}
        onClose={() => view.run('view.versions')}
      />
    );
  return (
    <SourceView
      {...reader}
      articleId={articleId}
      reader={view.reader}
      onApply={(source, proposed) => view.setOpenRule({ source, proposed, changes: null })}
      onClose={() => view.run('view.source')}
    />
  );
}
