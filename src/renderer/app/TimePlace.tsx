import { parseQuery } from '../../core/query/parseQuery';
import { printQuery } from '../../core/query/printQuery';
import { rangeOf, withoutRange, withRange } from '../../core/query/range';
import { Histogram } from '../features/search/histogram/Histogram';
import { useDayCounts } from '../features/search/histogram/useDayCounts';
import type { LibraryWindow } from './useLibraryWindow';

/** The histogram of the list. Its brush and the query's `after:` and `before:` are one thing. */
export function TimePlace({ view }: { readonly view: LibraryWindow }) {
  const { state, dispatch } = view;
  const { query } = parseQuery(state.query);
  const counts = useDayCounts(state.listing, printQuery(withoutRange(query)), state.turn);
  const whole = useDayCounts(state.listing, '', state.turn);
  if (counts === null || whole === null) return null;
  return (
    <Histogram
      counts={counts}
      whole={whole}
      range={rangeOf(query)}
      onRange={(range) => dispatch({ kind: 'searched', query: printQuery(withRange(query, range)) })}
    />
  );
}
