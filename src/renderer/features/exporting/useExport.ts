import { useEffect, useState } from 'react';
import { AppError } from '../../../contract/appError';
import type { TaskProgress } from '../../../contract/archiveTasks';
import type { CallReply } from '../../../contract/calls';
import { callMain } from '../../bridge';

/** What an export came to; null when the user cancelled the dialog for its place. */
type Written = CallReply<'exportArticles'>;

/** The export that the card is about. */
export type ExportNews =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly progress: TaskProgress; readonly isStopping: boolean }
  | { readonly kind: 'ended'; readonly written: NonNullable<Written> }
  | { readonly kind: 'failed'; readonly error: Error };

/** One export after the other: how far it is, and what can be done about it. */
export interface ExportInHand {
  readonly news: ExportNews;
  /** Has main ask where to and write. Does nothing while an export is under way. */
  readonly begin: (write: () => Promise<Written>) => Promise<void>;
  readonly stop: () => void;
  readonly dismiss: () => void;
}

/** The export of the window. */
export function useExport(): ExportInHand {
  const [news, setNews] = useState<ExportNews>({ kind: 'none' });
  useEffect(
    () =>
      window.bridge.onExportProgress((progress) =>
        setNews((before) => ({
          kind: 'running',
          progress,
          isStopping: before.kind === 'running' && before.isStopping,
        })),
      ),
    [],
  );
  return {
    news,
    async begin(write) {
      if (news.kind === 'running') return;
      try {
        const written = await write();
        if (written !== null) setNews({ kind: 'ended', written });
      } catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error(String(thrown));
        const isStopped = error instanceof AppError && error.code === 'cancelled';
        setNews(isStopped ? { kind: 'none' } : { kind: 'failed', error });
      }
    },
    stop() {
      setNews((before) => (before.kind === 'running' ? { ...before, isStopping: true } : before));
      void callMain('cancelExport', undefined);
    },
    dismiss: () => setNews({ kind: 'none' }),
  };
}
