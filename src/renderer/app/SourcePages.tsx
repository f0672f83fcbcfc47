import type { SourceRule } from '../../core/rules/sourceRule';
import { SourcePage } from '../features/sources/SourcePage';
import { SourcesPage } from '../features/sources/SourcesPage';
import type { LibraryWindow } from './useLibraryWindow';

interface SourcePagesProps {
  readonly view: LibraryWindow;
  /** The source that is shown; null for the list of all. */
  readonly source: string | null;
}

/** The list of sources, or one of them, in place of list and reader. */
export function SourcePages({ view, source }: SourcePagesProps) {
  const { dispatch, setOpenRule } = view;
  const onClose = () => view.run('article.back');
  const onSource = (name: string) => dispatch({ kind: 'pageOpened', page: { kind: 'source', source: name } });
  const onArticles = (name: string) =>
    dispatch({ kind: 'listed', listing: { kind: 'source', source: name } });
  if (source === null)
    return (
      <SourcesPage
        onClose={onClose}
        onSource={onSource}
        onArticles={onArticles}
        onReread={() => view.run('pages.reread')}
        onRereading={() => dispatch({ kind: 'pageOpened', page: { kind: 'rereading', isFromList: true } })}
      />
    );
  const onChangeRule = (rule: SourceRule) => {
    const { effect } = rule;
    if (effect.kind !== 'label' && effect.kind !== 'dateOrder') return;
    const matches = effect.kind === 'label' ? [effect.match] : [];
    setOpenRule({ source, proposed: [{ line: 0, effect, matches }], changes: rule });
  };
  return (
    <SourcePage
      key={source}
      source={source}
      onClose={onClose}
      onArticles={() => onArticles(source)}
      onChangeRule={onChangeRule}
      onRenamed={onSource}
    />
  );
}
