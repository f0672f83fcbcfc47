import type { ListRun, SortBy } from '../../../core/listing';
import { longDate } from '../../../core/text/dates';
import { message } from '../../../core/text/message';
import { classNames } from '../../ui/classNames';
import styles from './DayLine.module.css';

interface DayLineProps {
  readonly run: ListRun;
  readonly sort: SortBy;
  /** Null for the one that stays at the top while its day is scrolled through. */
  readonly top: number | null;
}

/** The line above the articles of one day, of one source, or of one source and doubt. Rows tell these themselves, so assistive technology skips it. */
export function DayLine({ run, sort, top }: DayLineProps) {
  return (
    <div
      className={classNames(styles['day'], top === null && styles['stuck'])}
      style={top === null ? undefined : { insetBlockStart: top }}
      aria-hidden="true"
    >
      {dayWords(run, sort)}
    </div>
  );
}

function dayWords(run: ListRun, sort: SortBy): string {
  if (run.kind === 'doubt')
    return message('list.doubt', {
      source: run.source ?? message('list.noSource'),
      doubt: message(`list.doubt.${run.doubt}`),
    });
  if (run.kind === 'source') return run.source ?? message('list.noSource');
  if (run.day === null) return message('list.undated');
  const day = longDate(run.day);
  return sort === 'lastAdded' || sort === 'firstAdded' ? message('list.added', { day }) : day;
}
