import type { ArticleId } from '../../core/article';
import { SourceView } from '../features/reader/source/SourceView';
import { readerProps } from './ReaderPane';
import type { LibraryWindow } from './useLibraryWindow';

interface SourcePaneProps {
  readonly view: LibraryWindow;
  readonly articleId: ArticleId;
}

/** The source view in place of sidebar and list. */
export function SourcePane({ view, articleId }: SourcePaneProps) {
  return (
    <SourceView
      {...readerProps(view)}
      articleId={articleId}
      reader={view.reader}
      onApply={(source, proposed) => view.setOpenRule({ source, proposed, changes: null })}
      onClose={() => view.run('view.source')}
    />
  );
}
