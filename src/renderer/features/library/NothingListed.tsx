import type { Listing } from '../../../core/listing';
import { message } from '../../../core/text/message';
import styles from './NothingListed.module.css';

/** Stands in for a list without articles: says so, and what would bring some. */
export function NothingListed({ listing, name }: { readonly listing: Listing; readonly name: string }) {
  return (
    <div className={styles['nothing']}>
      <h2 className={styles['title']}>{message(`nothing.${listing.kind}`, { name })}</h2>
      <p className={styles['why']}>{message(`nothing.${listing.kind}.why`)}</p>
    </div>
  );
}
