import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { FACET_FIELDS } from '../../../core/facets';
import type { Listing } from '../../../core/listing';
import { parseQuery } from '../../../core/query/parseQuery';
import { printQuery } from '../../../core/query/printQuery';
import { message } from '../../../core/text/message';
import { useLive } from '../../live/useLive';
import { IconButton } from '../../ui/IconButton';
import { PopoverDialog, PopoverTrigger } from '../../ui/Popover';
import { FacetSection } from './FacetSection';
import styles from './FilterButton.module.css';

interface FilterButtonProps {
  readonly listing: Listing;
  /** As written. */
  readonly query: string;
  readonly onSearch: (query: string) => void;
}

/** Opens the filters: what the found articles have, to be asked for or left out. */
export function FilterButton(props: FilterButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <PopoverTrigger>
      <IconButton icon={ListFilter} label={message('filter.open')} isOpen={isOpen} />
      <PopoverDialog label={message('filter.name')} placement="bottom end" onOpenChange={setIsOpen}>
        <Filters {...props} />
      </PopoverDialog>
    </PopoverTrigger>
  );
}

function Filters({ listing, query: written, onSearch }: FilterButtonProps) {
  const live = useLive('facets', { listing, query: written }, (change) => change.articles || change.tags);
  const { query } = parseQuery(written);
  const { answer } = live;
  if (answer === undefined) return <div className={styles['filters']} />;
  const filled = FACET_FIELDS.filter((field) => answer[field].length > 0);
  return (
    <div className={styles['filters']}>
      {filled.length === 0 ? <p className={styles['none']}>{message('filter.none')}</p> : null}
      {filled.map((field) => (
        <FacetSection
          key={field}
          field={field}
          values={answer[field]}
          query={query}
          onQuery={(next) => onSearch(printQuery(next))}
        />
      ))}
    </div>
  );
}
