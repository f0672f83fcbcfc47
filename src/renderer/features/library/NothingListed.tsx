import type { Listing } from '../../../core/listing';
import { explainQuery } from '../../../core/query/explainQuery';
import { parseQuery } from '../../../core/query/parseQuery';
import { message } from '../../../core/text/message';
import { Button } from '../../ui/Button';
import { DidYouMean } from './DidYouMean';
import styles from './NothingListed.module.css';

interface NothingListedProps {
  readonly listing: Listing;
  readonly name: string;
  /** As written; empty for none. */
  readonly query: string;
  readonly onLookEverywhere: () => void;
  readonly onSearch: (query: string) => void;
}

/** Stands in for a list without articles: says so, and what would bring some. */
export function NothingListed({ listing, name, query, onLookEverywhere, onSearch }: NothingListedProps) {
  if (query.trim() !== '') {
    const sought = explainQuery(parseQuery(query).query);
    return (
      <div className={styles['nothing']} data-quiet>
        <h2 className={styles['title']}>{message('nothing.found')}</h2>
        <p className={styles['why']}>
          {listing.kind === 'all'
            ? message('nothing.found.why', { sought })
            : message('nothing.found.place', { sought, place: name })}
        </p>
        <DidYouMean listing={listing} query={query} onSearch={onSearch} />
        {listing.kind === 'all' ? null : (
          <Button kind="quiet" onPress={onLookEverywhere}>
            {message('nothing.found.everywhere')}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className={styles['nothing']}>
      <h2 className={styles['title']}>{message(`nothing.${listing.kind}`, { name })}</h2>
      <p className={styles['why']}>{message(`nothing.${listing.kind}.why`)}</p>
    </div>
  );
}
