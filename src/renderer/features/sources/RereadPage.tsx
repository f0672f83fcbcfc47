import { useRef, useState } from 'react';
import type { ArticleId } from '../../../core/article';
import type { ChangedPart } from '../../../core/reading/articleChange';
import type { RereadingSummary } from '../../../core/reading/rereading';
import { message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import { useLive } from '../../live/useLive';
import { PageColumn } from '../../ui/PageColumn';
import { ScrolledPage } from '../../ui/ScrolledPage';
import { SelectField } from '../../ui/SelectField';
import { ChangeList } from './ChangeList';
import { ChangePager } from './ChangePager';
import styles from './RereadPage.module.css';

interface RereadPageProps {
  readonly onClose: () => void;
  readonly onOpenArticle: (id: ArticleId) => void;
}

/** So many articles stand on the page at once. */
const SHOWN = 25;

/** What the last reading again of pages changed, article by article. */
export function RereadPage({ onClose, onOpenArticle }: RereadPageProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { answer, error } = useLive('rereading', {}, ({ rereading }) => rereading);
  return (
    <ScrolledPage
      label={message('reread.page')}
      closing={message('reread.closePage')}
      scroller={scroller}
      onClose={onClose}
    >
      <PageColumn title={message('reread.page')}>
        {error === null ? null : <p role="alert">{message('reread.failed', { reason: errorText(error) })}</p>}
        {answer === null ? <p className={styles['lede']}>{message('reread.never')}</p> : null}
        {answer == null ? null : (
          <Changes
            key={answer.id}
            of={answer}
            onOpenArticle={onOpenArticle}
            onTop={() => scroller.current?.scrollTo({ top: 0 })}
          />
        )}
      </PageColumn>
    </ScrolledPage>
  );
}

interface ChangesProps {
  readonly of: RereadingSummary;
  readonly onOpenArticle: (id: ArticleId) => void;
  readonly onTop: () => void;
}

function Changes({ of: one, onOpenArticle, onTop }: ChangesProps) {
  const [part, setPart] = useState<ChangedPart | null>(null);
  const [from, setFrom] = useState(0);
  const request = { part, from, limit: SHOWN };
  const { answer, error } = useLive('rereadChanges', request, ({ rereading }) => rereading);
  return (
    <>
      <p className={styles['lede']}>{ledeOf(one)}</p>
      {one.parts.length === 0 ? null : (
        <div className={styles['filter']}>
          <SelectField
            label={message('reread.shown')}
            choices={[
              { id: '', label: message('reread.part', { name: message('reread.any'), count: one.changed }) },
              ...one.parts.map(({ part: id, count }) => ({
                id,
                label: message('reread.part', { name: partName(id), count }),
              })),
            ]}
            chosen={part ?? ''}
            onChoose={(wanted) => {
              setPart(wanted === '' ? null : (wanted as ChangedPart));
              setFrom(0);
            }}
          />
        </div>
      )}
      {error === null ? null : <p role="alert">{message('reread.failed', { reason: errorText(error) })}</p>}
      {answer === undefined ? null : (
        <>
          <ChangeList articles={answer.articles} onOpen={onOpenArticle} />
          <ChangePager
            from={from}
            step={SHOWN}
            told={answer.count}
            count={answer.count}
            onFrom={(wanted) => {
              setFrom(wanted);
              onTop();
            }}
          />
        </>
      )}
    </>
  );
}

function partName(part: ChangedPart): string {
  return part === 'lines' || part === 'rest' ? message(`reread.part.${part}`) : message(`field.${part}`);
}

/** Which pages were read when, and what that came to. */
export function ledeOf({ source, state, startedAt, read, changed }: RereadingSummary): string {
  return message('reread.lede', {
    state,
    what: source === null ? 'all' : 'source',
    source: source ?? '',
    date: new Date(startedAt),
    read,
    changed,
  });
}
