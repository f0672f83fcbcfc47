import { useCallback } from 'react';
import type { ArticleId, ImportId } from '../../core/article';
import { assertNever } from '../../core/assertNever';
import { message } from '../../core/text/message';
import { ExportCard } from '../features/exporting/ExportCard';
import { GuidePage } from '../features/guide/GuidePage';
import { ImportDropZone } from '../features/importing/ImportDropZone';
import { ImportProgressCard } from '../features/importing/ImportProgressCard';
import { ImportReportPage } from '../features/importing/ImportReportPage';
import { ImportsPage } from '../features/importing/ImportsPage';
import { SettingsPage } from '../features/settings/SettingsPage';
import { RereadCard } from '../features/sources/RereadCard';
import { RereadPage } from '../features/sources/RereadPage';
import { CornerCards } from '../ui/CornerCard';
import { ErrorScreen } from './ErrorScreen';
import { ExportingDialogs } from './ExportingDialogs';
import { FirstRun } from './FirstRun';
import styles from './LibraryWindow.module.css';
import { ListAndReader } from './ListAndReader';
import { OrganisingDialogs } from './OrganisingDialogs';
import { RebuildingNote } from './RebuildingNote';
import { RuleDialogs } from './RuleDialogs';
import { SidePane } from './SidePane';
import { SourcePages } from './SourcePages';
import { StudyPane } from './StudyPane';
import { useLibraryWindow, type LibraryWindow as View } from './useLibraryWindow';
import { WindowDialogs } from './WindowDialogs';
import { WindowMenus } from './WindowMenus';
import type { WindowPage } from './windowState';

/** The panes of the window, and what floats above them. */
export function LibraryWindow() {
  const view = useLibraryWindow();
  const { state, dispatch, panes } = view;
  const onReport = useCallback((id: ImportId) => dispatch({ kind: 'reportOpened', id }), [dispatch]);
  const onRereading = useCallback(
    () => dispatch({ kind: 'pageOpened', page: { kind: 'rereading', isFromList: false } }),
    [dispatch],
  );
  if (view.overviewError !== null) return <ErrorScreen kind="unavailable" error={view.overviewError} />;
  const studied = studiedArticle(view);
  const hasSidebar = studied === null && !(state.isFocused && state.page === null);
  const columns = panes.sidebar > 0 && hasSidebar ? `${panes.sidebar}px minmax(0, 1fr)` : 'minmax(0, 1fr)';
  // The first run brings its own.
  const Content = view.isEmpty ? 'div' : 'main';
  return (
    <div className={styles['window']} style={{ gridTemplateColumns: columns }}>
      {hasSidebar ? <SidePane view={view} /> : null}
      <Content className={styles['content']}>
        {view.isEmpty ? (
          <FirstRun view={view} />
        ) : studied !== null ? (
          <StudyPane view={view} articleId={studied} />
        ) : state.page === null ? (
          <ListAndReader view={view} />
        ) : (
          <Page view={view} page={state.page} />
        )}
      </Content>
      {view.rebuilding === null ? null : <RebuildingNote share={view.rebuilding} />}
      <CornerCards>
        <ExportCard inHand={view.exporting.inHand} />
        <RereadCard isImporting={view.isImporting} onShow={onRereading} />
        <ImportProgressCard onSeeReport={onReport} />
      </CornerCards>
      <ImportDropZone />
      <WindowDialogs view={view} />
      <WindowMenus view={view} />
      <OrganisingDialogs view={view} />
      <ExportingDialogs view={view} />
      <RuleDialogs view={view} />
      <p className="visuallyHidden" role="status" aria-label={message('app.status')}>
        {view.words}
      </p>
    </div>
  );
}

/** What stands in place of list and reader. */
function Page({ view, page }: { readonly view: View; readonly page: WindowPage }) {
  const { dispatch } = view;
  const onClose = () => view.run('article.back');
  const onReport = (id: ImportId) => dispatch({ kind: 'reportOpened', id });
  const onArticles = (importId: ImportId) =>
    dispatch({ kind: 'listed', listing: { kind: 'import', importId } });
  switch (page.kind) {
    case 'imports':
      return (
        <ImportsPage
          imports={view.overview?.imports ?? []}
          onClose={onClose}
          onReport={onReport}
          onArticles={onArticles}
        />
      );
    case 'sources':
      return <SourcePages view={view} source={null} />;
    case 'source':
      return <SourcePages view={view} source={page.source} />;
    case 'rereading':
      return <RereadPage onClose={onClose} onOpenArticle={(id) => dispatch({ kind: 'articleOpened', id })} />;
    case 'report':
      return (
        <ImportReportPage
          id={page.id}
          onClose={onClose}
          onArticles={() => onArticles(page.id)}
          onOpenArticle={(id) => dispatch({ kind: 'articleOpened', id })}
        />
      );
    case 'settings':
      return (
        <SettingsPage
          settings={view.settings}
          onChange={view.inHand.change}
          onPreview={view.inHand.preview}
          onAction={(action) => view.run(action)}
          onClose={onClose}
        />
      );
    case 'guide':
      return (
        <GuidePage
          chapter={page.chapter}
          onChapter={(chapter) => dispatch({ kind: 'pageOpened', page: { kind: 'guide', chapter } })}
          onClose={onClose}
        />
      );
    default:
      return assertNever(page);
  }
}

/** The article that is looked at in place of sidebar and list; null while those are shown. */
function studiedArticle({ state, openArticle, isEmpty }: View): ArticleId | null {
  return state.study !== null && state.page === null && !isEmpty ? openArticle : null;
}
