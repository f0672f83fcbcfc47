import { callMain } from '../bridge';
import { LibraryProvider } from '../live/LibraryContext';
import type { LibraryClient } from '../storage/client';
import styles from './App.module.css';
import { ErrorBoundary } from './ErrorScreen';
import { LibraryWindow } from './LibraryWindow';
import { ProblemStrip } from './ProblemStrip';
import { ReadOnlyStrip } from './ReadOnlyStrip';

/** The window: the library, and under it what went wrong. */
export function App({ client }: { readonly client: LibraryClient }) {
  return (
    <ErrorBoundary>
      <LibraryProvider client={client}>
        <div className={styles['app']}>
          <LibraryWindow />
          <ReadOnlyStrip onRestore={() => void callMain('archiveWork', { work: 'archive.restore' })} />
          <ProblemStrip />
        </div>
      </LibraryProvider>
    </ErrorBoundary>
  );
}
