import { useEffect, useRef } from 'react';
import type { ArticleId, ImportId } from '../../../core/article';
import { message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import { useLive } from '../../live/useLive';
import { ScrolledPage } from '../../ui/ScrolledPage';
import styles from './ImportReportPage.module.css';
import { ReportBody } from './ReportBody';

interface ImportReportPageProps {
  readonly id: ImportId;
  readonly onClose: () => void;
  /** Lists what the import brought. */
  readonly onArticles: () => void;
  /** Opens the article that a duplicate is one more copy of. */
  readonly onOpenArticle: (id: ArticleId) => void;
}

/** What became of every file of one import. */
export function ImportReportPage({ id, onClose, onArticles, onOpenArticle }: ImportReportPageProps) {
  const report = useLive('importReport', { id }, ({ imports }) => imports);
  const scroller = useRef<HTMLDivElement>(null);
  const answer = report.isLoading && report.answer?.id !== id ? undefined : report.answer;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another report begins at its top
  useEffect(() => scroller.current?.scrollTo({ top: 0 }), [id]);

  return (
    <ScrolledPage
      label={message('importing.region')}
      closing={message('importing.close')}
      scroller={scroller}
      onClose={onClose}
    >
      {report.error === null ? null : (
        <Lack title={message('importing.reportFailed')} hint={errorText(report.error)} />
      )}
      {answer === null ? <Lack title={message('importing.reportGone')} /> : null}
      {answer == null || report.error !== null ? null : (
        <ReportBody
          key={id}
          report={answer}
          scroller={scroller}
          onArticles={onArticles}
          onOpenArticle={onOpenArticle}
        />
      )}
    </ScrolledPage>
  );
}

function Lack({ title, hint }: { readonly title: string; readonly hint?: string }) {
  return (
    <div className={styles['lack']} role="alert">
      <h1 className={styles['title']}>{title}</h1>
      {hint === undefined ? null : <p>{hint}</p>}
    </div>
  );
}
