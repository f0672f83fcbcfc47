import { useState } from 'react';
import type { ImportCounts, ImportProgress, ImportReport } from '../../../core/importReport';
import { useNews } from '../../live/useNews';
import { filesPerSecond, type RateSample, withSample } from './importRate';

/** The import that the card is about. */
export type ImportNews =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'running';
      readonly progress: ImportProgress;
      readonly samples: readonly RateSample[];
      readonly rate: number | null;
    }
  | { readonly kind: 'ended'; readonly report: ImportReport };

/** Files that have their outcome. */
export function doneOf(counts: ImportCounts): number {
  return counts.imported + counts.duplicate + counts.skipped + counts.failed;
}

/** Follows imports; answers the latest and how to put it away. */
export function useImportNews(): readonly [news: ImportNews, dismiss: () => void] {
  const [news, setNews] = useState<ImportNews>({ kind: 'none' });
  useNews((told) => {
    if (told.kind === 'importProgress') setNews((before) => next(before, told.progress));
    if (told.kind === 'importFailed') setNews({ kind: 'none' });
    if (told.kind === 'importEnded') setNews({ kind: 'ended', report: told.report });
  });
  return [news, () => setNews({ kind: 'none' })];
}

function next(before: ImportNews, progress: ImportProgress): ImportNews {
  if (before.kind === 'ended' && before.report.id === progress.id) return before;
  const isSame = before.kind === 'running' && before.progress.id === progress.id;
  const samples = withSample(isSame ? before.samples : [], {
    elapsedMs: progress.elapsedMs,
    done: doneOf(progress),
  });
  return { kind: 'running', progress, samples, rate: filesPerSecond(samples) };
}
