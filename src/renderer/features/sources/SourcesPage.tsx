import { useRef } from 'react';
import type { SourceHost } from '../../../contract/archiveTasks';
import type { RereadingSummary } from '../../../core/reading/rereading';
import type { SourceSummary } from '../../../core/sourceSummary';
import { message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import { useLive } from '../../live/useLive';
import { Button } from '../../ui/Button';
import { LongTable } from '../../ui/LongTable';
import { PageColumn } from '../../ui/PageColumn';
import { ScrolledPage } from '../../ui/ScrolledPage';
import { ledeOf } from './RereadPage';
import styles from './SourcesPage.module.css';
import { useFacts } from './useFacts';

interface SourcesPageProps {
  readonly onClose: () => void;
  readonly onSource: (source: string) => void;
  readonly onArticles: (source: string) => void;
  /** Has all pages read again. */
  readonly onReread: () => void;
  /** Shows what that changed. */
  readonly onRereading: () => void;
}

/** Every source: how much of it there is, from when, and how well it is read. */
export function SourcesPage({ onClose, onSource, onArticles, onReread, onRereading }: SourcesPageProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const sources = useLive('sources', {}, ({ articles }) => articles);
  const rereading = useLive('rereading', {}, (change) => change.rereading);
  const hosts = useFacts('sourceHosts', null, (change) => change.rules || change.articles);
  const rows = sources.answer ?? [];
  const articles = rows.reduce((sum, { count }) => sum + count, 0);
  return (
    <ScrolledPage
      label={message('sources.title')}
      closing={message('sources.close')}
      scroller={scroller}
      onClose={onClose}
    >
      <PageColumn title={message('sources.title')} isWide>
        {sources.error === null ? (
          <p className={styles['lede']}>{message('sources.sum', { count: rows.length, articles })}</p>
        ) : (
          <p role="alert">{message('sources.failed', { reason: errorText(sources.error) })}</p>
        )}
        {rows.length === 0 ? null : (
          <div className={styles['again']}>
            <Button isDisabled={rereading.answer?.state === 'running'} onPress={onReread}>
              {message('reread.all')}
            </Button>
            {rereading.answer == null ? null : <LastRereading of={rereading.answer} onShow={onRereading} />}
          </div>
        )}
        {rows.length === 0 ? null : (
          <LongTable
            label={message('sources.title')}
            rows={rows}
            scroller={scroller}
            head={<Head />}
            cells={(one) => (
              <Cells
                of={one}
                hosts={(hosts.answer ?? []).filter(({ source }) => source === one.source)}
                onSource={onSource}
                onArticles={onArticles}
              />
            )}
          />
        )}
      </PageColumn>
    </ScrolledPage>
  );
}

interface LastRereadingProps {
  readonly of: RereadingSummary;
  readonly onShow: () => void;
}

function LastRereading({ of: one, onShow }: LastRereadingProps) {
  return (
    <p className={styles['last']}>
      {message('reread.last', { what: ledeOf(one) })}
      {one.changed === 0 ? null : (
        <>
          {' '}
          <Button kind="link" onPress={onShow}>
            {message('reread.show')}
          </Button>
        </>
      )}
    </p>
  );
}

function Head() {
  return (
    <>
      <th scope="col">{message('sources.column.source')}</th>
      <th scope="col" className={styles['domainColumn']}>
        {message('sources.column.domain')}
      </th>
      <th scope="col" className={styles['numberColumn']}>
        {message('sources.column.articles')}
      </th>
      <th scope="col" className={styles['datesColumn']}>
        {message('sources.column.dates')}
      </th>
      <th scope="col" className={styles['shareColumn']}>
        {message('sources.column.dated')}
      </th>
      <th scope="col" className={styles['shareColumn']}>
        {message('sources.column.bylined')}
      </th>
    </>
  );
}

interface CellsProps extends Pick<SourcesPageProps, 'onSource' | 'onArticles'> {
  readonly of: SourceSummary;
  /** Those its pages are from, most pages first. */
  readonly hosts: readonly SourceHost[];
}

function Cells({ of: one, hosts, onSource, onArticles }: CellsProps) {
  const { source, count, first, last } = one;
  return (
    <>
      <td className={styles['name']} title={source}>
        <Button
          kind="link"
          className={styles['nameLink']}
          label={message('sources.open', { source })}
          onPress={() => onSource(source)}
        >
          <bdi>{source}</bdi>
        </Button>
      </td>
      <td className={styles['domain']} title={hosts.map(({ host }) => host).join(', ')}>
        <Domain hosts={hosts} />
      </td>
      <td className={styles['number']}>
        <Button
          kind="link"
          className={styles['numberLink']}
          label={message('sources.articlesOf', { count, source })}
          onPress={() => onArticles(source)}
        >
          {message('list.number', { count })}
        </Button>
      </td>
      <td className={styles['dates']}>{first === null || last === null ? '–' : yearsOf(first, last)}</td>
      <td className={styles['share']}>{message('sources.share', { share: one.dated / count })}</td>
      <td className={styles['share']}>{message('sources.share', { share: one.bylined / count })}</td>
    </>
  );
}

/** Where most of its pages are from, and how many hosts there are besides. */
function Domain({ hosts: [most, ...others] }: { readonly hosts: readonly SourceHost[] }) {
  if (most === undefined) return <span className={styles['unknown']}>{message('sources.noHost')}</span>;
  return (
    <>
      <bdi className={styles['host']}>{most.host}</bdi>{' '}
      {others.length === 0 ? null : (
        <span className={styles['others']}>{message('sources.moreHosts', { count: others.length })}</span>
      )}
    </>
  );
}

function yearsOf(first: string, last: string): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? from : message('sources.years', { from, to });
}
