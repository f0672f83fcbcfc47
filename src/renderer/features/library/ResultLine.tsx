import { ChevronDown, Rows2, Rows3 } from 'lucide-react';
import { memo } from 'react';
import { SORTS, type SortBy } from '../../../core/listing';
import type { Density } from '../../../core/settings/settings';
import { message } from '../../../core/text/message';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { MenuButton } from '../../ui/MenuButton';
import styles from './ResultLine.module.css';

interface ResultLineProps {
  /** Null while not known. */
  readonly count: number | null;
  /** Articles in the whole library; null where that is what is listed. */
  readonly all: number | null;
  readonly sort: SortBy;
  readonly density: Density;
  readonly onSort: (sort: SortBy) => void;
  readonly onDensity: () => void;
  /** What was done a moment ago; null otherwise. */
  readonly done: string | null;
  /** Null when that can't be undone. */
  readonly onUndo: (() => void) | null;
  /** Articles that words can't find yet. */
  readonly unindexed: number;
  /** True while words are searched for: only then lists have a best match. */
  readonly hasWords: boolean;
}

/** How many, in what order, how tall. */
export const ResultLine = memo(function ResultLine(props: ResultLineProps) {
  const { count, all, sort, density, onSort, onDensity } = props;
  const sorts = SORTS.filter((id) => id !== 'relevance' || props.hasWords);
  const sorted = sorts.includes(sort) ? sort : 'newest';
  const groups = [
    {
      id: 'sort',
      label: message('list.sort'),
      choices: sorts.map((id) => ({ id, label: message(`list.sort.${id}`) })),
      chosen: sorted,
    },
  ];
  return (
    <div className={styles['line']}>
      {props.done === null ? (
        <Counts count={count} all={all} unindexed={props.unindexed} />
      ) : (
        <p className={styles['done']}>
          <span className={styles['words']}>{props.done}</span>
          {props.onUndo === null ? null : (
            <Button kind="quiet" size="strip" onPress={props.onUndo}>
              {message('done.undo')}
            </Button>
          )}
        </p>
      )}
      <MenuButton
        label={message('list.sort')}
        groups={groups}
        onChoose={onSort}
        button={
          <Button kind="quiet" size="strip" iconEnd={ChevronDown}>
            {message(`list.sort.${sorted}`)}
          </Button>
        }
      />
      <IconButton
        icon={density === 'compact' ? Rows2 : Rows3}
        size="strip"
        label={message(density === 'compact' ? 'list.comfortable' : 'list.compact')}
        onPress={onDensity}
      />
    </div>
  );
});

function Counts({ count, all, unindexed }: Pick<ResultLineProps, 'count' | 'all' | 'unindexed'>) {
  if (count === null) return null;
  return (
    <p className={styles['counts']}>
      <b>{message('list.number', { count })}</b>{' '}
      {all === null ? message('list.total', { count }) : message('list.ofAll', { all })}
      {unindexed === 0 ? null : (
        <span className={styles['unindexed']}> {message('list.unindexed', { count: unindexed })}</span>
      )}
    </p>
  );
}
