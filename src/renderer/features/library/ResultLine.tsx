import { ChevronDown, Rows2, Rows3 } from 'lucide-react';
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
}

/** How many, in what order, how tall. */
export function ResultLine({ count, all, sort, density, onSort, onDensity }: ResultLineProps) {
  const groups = [
    {
      id: 'sort',
      label: message('list.sort'),
      choices: SORTS.map((id) => ({ id, label: message(`list.sort.${id}`) })),
      chosen: sort,
    },
  ];
  return (
    <div className={styles['line']}>
      {count === null ? null : (
        <p className={styles['counts']}>
          <b>{message('list.number', { count })}</b>{' '}
          {all === null ? message('list.total', { count }) : message('list.ofAll', { all })}
        </p>
      )}
      <MenuButton
        label={message('list.sort')}
        groups={groups}
        onChoose={onSort}
        button={
          <Button kind="quiet" size="strip" iconEnd={ChevronDown}>
            {message(`list.sort.${sort}`)}
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
}
