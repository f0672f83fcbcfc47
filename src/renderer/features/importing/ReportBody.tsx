import { RotateCcw } from 'lucide-react';
import { type RefObject, useMemo, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { ArticleId } from '../../../core/article';
import { type ImportReport, isWorthRetrying } from '../../../core/importReport';
import { message } from '../../../core/text/message';
import { callMain } from '../../bridge';
import { errorText } from '../../live/errorText';
import { Button } from '../../ui/Button';
import { LongTable } from '../../ui/LongTable';
import { PageColumn } from '../../ui/PageColumn';
import { ContainerCells, ContainerHead } from './ContainerRow';
import { DuplicateCells, DuplicateHead } from './DuplicateRow';
import styles from './ImportReportPage.module.css';
import { ProblemCells, ProblemHead } from './ProblemRow';
import { ReportSum } from './ReportSum';
import { fileName, sortedProblems, whenText } from './reportWords';
import { useInTrash } from './useInTrash';

interface ReportBodyProps {
  readonly report: ImportReport;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onArticles: () => void;
  readonly onOpenArticle: (id: ArticleId) => void;
}

/** Name, sum and the two tables of a report. */
export function ReportBody({ report, scroller, onArticles, onOpenArticle }: ReportBodyProps) {
  const problems = useMemo(() => sortedProblems(report.problems), [report.problems]);
  const again = problems.filter(isWorthRetrying).length;
  const [said, setSaid] = useState<Said | null>(null);
  const inTrash = useInTrash(report.duplicates);
  const { duplicates, containers } = report;

  async function showInFolder(path: string) {
    const isThere = await callMain('showOriginal', { importId: report.id, path }).catch(() => false);
    setSaid(isThere ? null : { isBad: true, text: message('importing.notThere', { name: fileName(path) }) });
  }
  async function attempt(work: () => Promise<string | null>) {
    setSaid(null);
    try {
      const text = await work();
      setSaid(text === null ? null : { isBad: false, text });
    } catch (thrown) {
      const text = errorText(thrown instanceof Error ? thrown : new Error(String(thrown)));
      setSaid({ isBad: true, text });
    }
  }
  const retry = (path: string | null) =>
    attempt(async () => {
      await callMain('retryImport', { importId: report.id, path });
      return null;
    });
  const mirror = () =>
    attempt(async () => {
      const { collections } = await callMain('mirrorFolders', { importId: report.id });
      return message('importing.mirrored', { count: collections });
    });
  const onShow = (path: string) => void showInFolder(path);

  return (
    <PageColumn title={report.name} isWide>
      <When report={report} onShow={onShow} onArticles={onArticles} onMirror={() => void mirror()} />
      <ReportSum counts={report} />
      <Tabs
        className={styles['tabs'] ?? ''}
        defaultSelectedKey={problems.length === 0 && duplicates.length > 0 ? 'duplicates' : 'problems'}
      >
        <div className={styles['tabBar']}>
          <TabList className={styles['tabList'] ?? ''} aria-label={message('importing.tabs')}>
            <CountedTab id="problems" name={message('importing.tabProblems')} count={problems.length} />
            <CountedTab id="duplicates" name={message('importing.tabDuplicates')} count={duplicates.length} />
            {containers.length === 0 ? null : (
              <CountedTab
                id="containers"
                name={message('importing.tabContainers')}
                count={containers.length}
              />
            )}
          </TabList>
          {again === 0 ? null : (
            <Button kind="quiet" size="strip" icon={RotateCcw} onPress={() => void retry(null)}>
              {message('importing.tryAllAgain', { count: again })}
            </Button>
          )}
        </div>
        <p className={styles['said']} data-bad={said?.isBad} role="status">
          {said?.text}
        </p>
        <TabPanel id="problems" className={styles['panel'] ?? ''}>
          {problems.length === 0 ? (
            <p className={styles['none']}>{message('importing.noProblems')}</p>
          ) : (
            <LongTable
              label={message('importing.tabProblems')}
              rows={problems}
              scroller={scroller}
              head={<ProblemHead />}
              cells={(problem) => (
                <ProblemCells
                  problem={problem}
                  roots={report.roots}
                  onShow={onShow}
                  onRetry={(path) => void retry(path)}
                />
              )}
            />
          )}
        </TabPanel>
        <TabPanel id="duplicates" className={styles['panel'] ?? ''}>
          {duplicates.length === 0 ? (
            <p className={styles['none']}>{message('importing.noDuplicates')}</p>
          ) : (
            <LongTable
              label={message('importing.tabDuplicates')}
              rows={duplicates}
              scroller={scroller}
              head={<DuplicateHead />}
              cells={(duplicate) => (
                <DuplicateCells
                  duplicate={duplicate}
                  isInTrash={inTrash.has(duplicate.id)}
                  roots={report.roots}
                  onShow={onShow}
                  onOpenArticle={onOpenArticle}
                />
              )}
            />
          )}
        </TabPanel>
        <TabPanel id="containers" className={styles['panel'] ?? ''}>
          <LongTable
            label={message('importing.tabContainers')}
            rows={containers}
            scroller={scroller}
            head={<ContainerHead />}
            cells={(container) => (
              <ContainerCells container={container} roots={report.roots} onShow={onShow} />
            )}
          />
        </TabPanel>
      </Tabs>
    </PageColumn>
  );
}

/** What came of something done in the report. */
interface Said {
  readonly isBad: boolean;
  readonly text: string;
}

interface WhenProps {
  readonly report: ImportReport;
  readonly onShow: (path: string) => void;
  readonly onArticles: () => void;
  readonly onMirror: () => void;
}

function When({ report, onShow, onArticles, onMirror }: WhenProps) {
  const [root, ...others] = report.roots;
  return (
    <p className={styles['when']}>
      <span>{whenText(report)}</span>
      {root === undefined ? null : (
        <span className={styles['root']} title={root}>
          <Button kind="link" className={styles['rootLink']} onPress={() => onShow(root)}>
            <bdi dir="ltr">{root}</bdi>
          </Button>
        </span>
      )}
      {others.length === 0 ? null : <span>{message('importing.moreRoots', { count: others.length })}</span>}
      {report.imported + report.duplicate === 0 ? null : (
        <span className={styles['mirror']}>
          {report.imported === 0 ? null : (
            <Button kind="link" onPress={onArticles}>
              {message('importing.showArticles', { count: report.imported })}
            </Button>
          )}
          <Button kind="link" onPress={onMirror}>
            {message('importing.mirror')}
          </Button>
        </span>
      )}
    </p>
  );
}

function CountedTab({
  id,
  name,
  count,
}: {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}) {
  return (
    <Tab id={id} className={styles['tab'] ?? ''}>
      {name}
      <span className={styles['tabCount']}>{message('importing.count', { count })}</span>
    </Tab>
  );
}
