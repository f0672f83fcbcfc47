import type { Density } from '../../../core/settings/settings';
import { message } from '../../../core/text/message';
import { classNames } from '../../ui/classNames';
import styles from './ListSkeleton.module.css';

const LINES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

/** What stands in the list until the library has answered the first time. Comes after a moment, does not move. */
export function ListSkeleton({ density }: { readonly density: Density }) {
  return (
    <div className={styles['list']} role="status" aria-label={message('list.loading')}>
      {LINES.map((line) => (
        <div key={line} className={classNames(styles['row'], styles[density])}>
          <span className={styles['short']} />
          <span className={styles['long']} />
        </div>
      ))}
    </div>
  );
}
