import { Check, CircleMinus } from 'lucide-react';
import type { FacetValue } from '../../../core/facets';
import type { FacetState } from '../../../core/query/facetTerms';
import { message } from '../../../core/text/message';
import { TagDot } from '../../ui/TagDot';
import styles from './FacetLine.module.css';

interface FacetLineProps {
  readonly name: string;
  readonly value: FacetValue;
  readonly state: FacetState;
  readonly onState: (state: FacetState) => void;
}

/** One value: pressing it asks for it, the sign at its end leaves it out; again, neither. */
export function FacetLine({ name, value, state, onState }: FacetLineProps) {
  const isExcluded = state === 'excluded';
  return (
    <li className={styles['line']} data-state={state}>
      <button
        type="button"
        className={styles['include']}
        aria-pressed={state === 'included'}
        onClick={() => onState(state === 'included' ? 'free' : 'included')}
      >
        <span className={styles['sign']}>
          {state === 'included' ? (
            <Check size="0.875rem" strokeWidth={2} aria-hidden="true" />
          ) : value.colour === null ? null : (
            <TagDot colour={value.colour} />
          )}
        </span>
        <bdi className={styles['name']}>{name}</bdi>
        <span className={styles['count']}>{message('list.number', { count: value.count })}</span>
      </button>
      <button
        type="button"
        className={styles['exclude']}
        aria-pressed={isExcluded}
        aria-label={message('filter.exclude', { name })}
        title={message('filter.exclude', { name })}
        onClick={() => onState(isExcluded ? 'free' : 'excluded')}
      >
        <CircleMinus size="0.875rem" strokeWidth={1.75} aria-hidden="true" />
      </button>
    </li>
  );
}
