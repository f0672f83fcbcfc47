import { useRef, useState } from 'react';
import { type ActionId, EXPORTING, type ExportingAction } from '../../core/actions/actions';
import type { ArticleId } from '../../core/article';
import { articleLink } from '../../core/articleLink';
import { assertNever } from '../../core/assertNever';
import type { CitationText } from '../../core/citing/bibliography';
import type { OfferedFormat } from '../../core/export/formats';
import { message } from '../../core/text/message';
import { callMain } from '../bridge';
import { cite } from '../features/citing/cite';
import { useExport } from '../features/exporting/useExport';
import { useLibrary } from '../live/LibraryContext';
import type { SettingsInHand } from './useSettings';

/** A dialog about articles that leave the library. */
export interface ExportingDialog {
  readonly kind: 'export' | 'cite';
  readonly ids: readonly ArticleId[];
}

/** True for an action that takes articles out of the library. */
export function isExporting(action: ActionId): action is ExportingAction {
  return EXPORTING.some((one) => one === action);
}

/** What leaves the library: exports with their dialog and card, citations with theirs. `tell` says what was copied. */
export function useExporting(
  { settings }: Pick<SettingsInHand, 'settings'>,
  list: readonly ArticleId[],
  tell: (words: string) => void,
) {
  const library = useLibrary();
  const inHand = useExport();
  const [dialog, setDialog] = useState<ExportingDialog | null>(null);
  const citing = useRef<AbortController | null>(null);

  async function copy({ text, html }: CitationText, count: number) {
    await callMain('copyText', { text, html });
    const form = message(`cite.form.${settings.citationForm}`);
    tell(message('cite.copied', { count, form }));
  }
  async function copyLinks(ids: readonly ArticleId[]) {
    await callMain('copyText', { text: ids.map(articleLink).join('\n'), html: null });
    tell(message('link.copied', { count: ids.length }));
  }
  async function copyAtOnce(ids: readonly ArticleId[]) {
    citing.current?.abort();
    const ending = new AbortController();
    citing.current = ending;
    const citation = await cite(library, ids, settings.citationForm, ending.signal).catch(
      (error: unknown) => {
        if (ending.signal.aborted) return null;
        throw error;
      },
    );
    if (citation !== null) await copy(citation, ids.length);
  }

  async function titleOf(id: ArticleId) {
    const [row] = await library.query('articleRows', { ids: [id] });
    return row?.headline ?? message('export.oneName');
  }
  async function print(id: ArticleId) {
    await entitled(await titleOf(id), () => callMain('printArticle', undefined));
  }
  async function saveAsPdf(id: ArticleId) {
    const title = await titleOf(id);
    return entitled(title, () => callMain('saveAsPdf', { title }));
  }

  return {
    inHand,
    dialog,
    close: () => setDialog(null),
    copy,
    write: (ids: readonly ArticleId[], format: OfferedFormat, title: string) =>
      void inHand.begin(() => callMain('exportArticles', { ids: [...ids], format, title })),
    /** Does an action to these articles, or to the one in the reader; false when there is nothing to do. */
    run(action: ExportingAction, on: readonly ArticleId[], reading: ArticleId | null): boolean {
      switch (action) {
        case 'article.export':
          if (inHand.news.kind !== 'running') setDialog({ kind: 'export', ids: inOrder(on, list) });
          return on.length + list.length > 0;
        case 'article.cite':
          if (on.length > 0) void copyAtOnce(inOrder(on, list));
          return on.length > 0;
        case 'article.copyLink':
          if (on.length > 0) void copyLinks(inOrder(on, list));
          return on.length > 0;
        case 'article.citeAs':
          if (on.length > 0) setDialog({ kind: 'cite', ids: inOrder(on, list) });
          return on.length > 0;
        case 'article.print':
          if (reading !== null) void print(reading);
          return reading !== null;
        case 'article.pdf':
          if (reading !== null) void inHand.begin(() => saveAsPdf(reading));
          return reading !== null;
        default:
          return assertNever(action);
      }
    },
  };
}

/** Does something while the page is entitled like this, which is what paper and PDF are called. */
async function entitled<T>(title: string, work: () => Promise<T>): Promise<T> {
  const before = document.title;
  document.title = title;
  try {
    return await work();
  } finally {
    document.title = before;
  }
}

/** Articles as the list has them; those that are not in it come last. */
function inOrder(ids: readonly ArticleId[], list: readonly ArticleId[]): readonly ArticleId[] {
  if (ids.length < 2) return ids;
  const wanted = new Set(ids);
  const listed = list.filter((id) => wanted.delete(id));
  return [...listed, ...wanted];
}
