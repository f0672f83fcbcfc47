import { useRef } from 'react';
import type { ImportId } from '../../../core/article';
import type { ImportSummary } from '../../../core/overview';
import { message } from '../../../core/text/message';
import { LongTable } from '../../ui/LongTable';
import { PageColumn } from '../../ui/PageColumn';
import { ScrolledPage } from '../../ui/ScrolledPage';
import styles from './ImportReportPage.module.css';
import { ImportCells, ImportHead } from './ImportRow';

interface ImportsPageProps {
  /** Latest first. */
  readonly imports: readonly ImportSummary[];
  readonly onClose: () => void;
  readonly onReport: (id: ImportId) => void;
  readonly onArticles: (id: ImportId) => void;
}

/** Every import there was: when, and what became of its files. */
export function ImportsPage({ imports, onClose, onReport, onArticles }: ImportsPageProps) {
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <ScrolledPage
      label={message('importing.past')}
      closing={message('importing.closePast')}
      scroller={scroller}
      onClose={onClose}
    >
      <PageColumn title={message('importing.past')} isWide>
        <p className={styles['lede']}>{message('importing.pastSum', sumOf(imports))}</p>
        {imports.length === 0 ? null : (
          <LongTable
            label={message('importing.past')}
            rows={imports}
            scroller={scroller}
            head={<ImportHead />}
            cells={(one) => <ImportCells of={one} onReport={onReport} onArticles={onArticles} />}
          />
        )}
      </PageColumn>
    </ScrolledPage>
  );
}

function sumOf(imports: readonly ImportSummary[]) {
  const sum = (count: (one: ImportSummary) => number) => imports.reduce((all, one) => all + count(one), 0);
  return {
    count: imports.length,
    found: sum(({ found }) => found),
    imported: sum(({ imported }) => imported),
  };
}
