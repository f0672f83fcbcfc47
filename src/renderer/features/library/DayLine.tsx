import type { DayRun, SortBy } from '../../../core/listing';
import { longDate } from '../../../core/text/dates';
import { message } from '../../../core/text/message';
import { classNames } from '../../ui/classNames';
import styles from './DayLine.module.css';

interface DayLineProps {
  readonly run: DayRun;
  readonly sort: SortBy;
  /** Null for the one that stays at the top while its day is scrolled through. */
  readonly top: number | null;
}

/** The line above the articles of one day. Rows tell their own dates, so assistive technology skips it. */
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

function dayWords(run: DayRun, sort: SortBy): string {
  if (run.day === null) return message('list.undated');
  const day = longDate(run.day);
  return sort === 'lastAdded' || sort === 'firstAdded' ? message('list.added', { day }) : day;
}
