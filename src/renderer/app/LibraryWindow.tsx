import { message } from '../../core/text/message';
import { ImportDropZone } from '../features/importing/ImportDropZone';
import { ImportProgressCard } from '../features/importing/ImportProgressCard';
import { ImportReportPage } from '../features/importing/ImportReportPage';
import { ErrorScreen } from './ErrorScreen';
import { FirstRun } from './FirstRun';
import styles from './LibraryWindow.module.css';
import { ListAndReader } from './ListAndReader';
import { RebuildingNote } from './RebuildingNote';
import { SidePane } from './SidePane';
import { useLibraryWindow } from './useLibraryWindow';

/** The panes of the window, and what floats above them. */
export function LibraryWindow() {
  const view = useLibraryWindow();
  const { state, dispatch, panes } = view;
  if (view.overviewError !== null) return <ErrorScreen kind="unavailable" error={view.overviewError} />;
  const columns = panes.sidebar > 0 ? `${panes.sidebar}px minmax(0, 1fr)` : 'minmax(0, 1fr)';
  // The first run brings its own.
  const Content = view.isEmpty ? 'div' : 'main';
  return (
    <div className={styles['window']} style={{ gridTemplateColumns: columns }}>
      <SidePane view={view} />
      <Content className={styles['content']}>
        {view.isEmpty ? (
          <FirstRun view={view} />
        ) : state.openReport === null ? (
          <ListAndReader view={view} />
        ) : (
          <ImportReportPage
            id={state.openReport}
            onClose={() => view.run('article.back')}
            onOpenArticle={(id) => {
              dispatch({ kind: 'reportClosed' });
              dispatch({ kind: 'articleOpened', id });
            }}
          />
        )}
      </Content>
      {view.rebuilding === null ? null : <RebuildingNote share={view.rebuilding} />}
      <ImportProgressCard onSeeReport={(id) => dispatch({ kind: 'reportOpened', id })} />
      <ImportDropZone />
      <p className="visuallyHidden" role="status" aria-label={message('app.status')}>
        {view.words}
      </p>
    </div>
  );
}
