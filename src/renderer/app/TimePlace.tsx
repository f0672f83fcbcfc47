import { type Dispatch, memo } from 'react';
import type { Listing } from '../../core/listing';
import { parseQuery } from '../../core/query/parseQuery';
import { printQuery } from '../../core/query/printQuery';
import { rangeOf, withoutRange, withRange } from '../../core/query/range';
import { Histogram } from '../features/search/histogram/Histogram';
import { useDayCounts } from '../features/search/histogram/useDayCounts';
import type { WindowEvent } from './windowState';

interface TimePlaceProps {
  readonly listing: Listing;
  readonly query: string;
  readonly turn: number;
  readonly dispatch: Dispatch<WindowEvent>;
}

/** The histogram of the list. Its brush and the query's `after:` and `before:` are one thing. */
export const TimePlace = memo(function TimePlace(props: TimePlaceProps) {
  const { listing, turn, dispatch } = props;
  const { query } = parseQuery(props.query);
  const counts = useDayCounts(listing, printQuery(withoutRange(query)), turn);
  const whole = useDayCounts(listing, '', turn);
  if (counts === null || whole === null) return null;
  return (
    <Histogram
      counts={counts}
      whole={whole}
      range={rangeOf(query)}
      onRange={(range) => dispatch({ kind: 'searched', query: printQuery(withRange(query, range)) })}
    />
  );
});
