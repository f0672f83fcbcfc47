import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ImportId } from '../../../core/article';
import type { ImportSummary } from '../../../core/overview';
import { message } from '../../../core/text/message';
import { IconButton } from '../../ui/IconButton';
import styles from './ImportReportPage.module.css';
import { ImportCells, ImportHead } from './ImportRow';
import { LongTable } from './LongTable';

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
  const [isScrolled, setIsScrolled] = useState(false);
  return (
    <section className={styles['page']} aria-label={message('importing.past')} data-scrolled={isScrolled}>
      <div className={styles['bar']}>
        <IconButton icon={X} label={message('importing.closePast')} keys="Escape" onPress={onClose} />
      </div>
      <div
        ref={scroller}
        className={styles['scroll']}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={(event) => setIsScrolled(event.currentTarget.scrollTop > 0)}
      >
        <div className={styles['column']}>
          <h1 className={styles['title']}>{message('importing.past')}</h1>
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
        </div>
      </div>
    </section>
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
