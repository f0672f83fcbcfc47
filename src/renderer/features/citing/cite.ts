import { AppError } from '../../../contract/appError';
import type { ArticleId } from '../../../core/article';
import type { CitationText } from '../../../core/citing/bibliography';
import { type CitationForm, MOST_CITED } from '../../../core/citing/citationForms';
import type { LibraryClient } from '../../storage/client';

/**
 * Writes the citation of these articles in a worker of its own. Rejects with an AppError; `tooManyCited` when they are
 * too many, `cancelled` when it was stopped.
 */
export async function cite(
  library: LibraryClient,
  ids: readonly ArticleId[],
  form: CitationForm,
  signal: AbortSignal,
): Promise<CitationText> {
  if (ids.length > MOST_CITED) throw new AppError('tooManyCited', ids.length.toLocaleString('en'));
  const articles = await library.query('exportedArticles', { ids });
  if (articles.length === 0) throw new AppError('gone', '');
  if (signal.aborted) throw new AppError('cancelled', '');
  const worker = new Worker(new URL('./citer.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<CitationText>((resolve, reject) => {
      worker.onmessage = (event: MessageEvent<CitationText>) => resolve(event.data);
      worker.onerror = (event) => reject(new AppError('unexpected', event.message));
      signal.addEventListener('abort', () => reject(new AppError('cancelled', '')));
      worker.postMessage({ articles, form });
    });
  } finally {
    worker.terminate();
  }
}
