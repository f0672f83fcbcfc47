import { LibraryProvider } from '../live/LibraryContext';
import type { LibraryClient } from '../storage/client';
import styles from './App.module.css';
import { ErrorBoundary } from './ErrorScreen';
import { LibraryWindow } from './LibraryWindow';
import { ProblemStrip } from './ProblemStrip';

/** The window: the library, and under it what went wrong. */
export function App({ client }: { readonly client: LibraryClient }) {
  return (
    <ErrorBoundary>
      <LibraryProvider client={client}>
        <div className={styles['app']}>
          <LibraryWindow />
          <ProblemStrip />
        </div>
      </LibraryProvider>
    </ErrorBoundary>
  );
}
