import { useId, useState } from 'react';
import type { FacetField, FacetValue } from '../../../core/facets';
import { chosenValues, facetState, facetTerm, withFacet } from '../../../core/query/facetTerms';
import type { Query } from '../../../core/query/query';
import { message } from '../../../core/text/message';
import { FacetLine } from './FacetLine';
import styles from './FacetSection.module.css';

/** So many values are shown before "n more". */
const SHOWN = 5;

interface FacetSectionProps {
  readonly field: FacetField;
  readonly values: readonly FacetValue[];
  readonly query: Query;
  readonly onQuery: (query: Query) => void;
}

/** The values of one field among the found articles. Those that are asked for or left out are always shown. */
export function FacetSection({ field, values, query, onQuery }: FacetSectionProps) {
  const id = useId();
  const [isAll, setIsAll] = useState(false);
  const lines = withChosen(values, chosenValues(query, field)).map((value) => ({
    value,
    state: facetState(query, facetTerm(field, value.value)),
  }));
  const most = values.length === SHOWN + 1 ? values.length : SHOWN;
  const shown = isAll ? lines : lines.filter(({ state }, n) => n < most || state !== 'free');
  return (
    <section className={styles['section']}>
      <h3 className={styles['title']} id={id}>
        {message(`filter.${field}`)}
      </h3>
      <ul aria-labelledby={id}>
        {shown.map(({ value, state }) => (
          <FacetLine
            key={value.value}
            name={field === 'lang' ? languageName(value.value) : value.value}
            value={value}
            state={state}
            onState={(next) => onQuery(withFacet(query, field, value.value, next))}
          />
        ))}
      </ul>
      {values.length <= most ? null : (
        <button type="button" className={styles['more']} onClick={() => setIsAll(!isAll)}>
          {isAll
            ? message('sidebar.fewer')
            : message('sidebar.more', { count: values.length - shown.length })}
        </button>
      )}
    </section>
  );
}

/** What is asked for or left out is shown even where nothing has it. */
function withChosen(values: readonly FacetValue[], chosen: readonly string[]): readonly FacetValue[] {
  const known = new Set(values.map(({ value }) => value));
  const missing = chosen.filter((value) => !known.has(value));
  return [...values, ...missing.map((value) => ({ value, count: 0, colour: null }))];
}

const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });

function languageName(code: string): string {
  return names.of(code) ?? code;
}
