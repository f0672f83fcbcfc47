import { dateField, printQuery } from '../../../core/query/printQuery';
import type { Query } from '../../../core/query/query';
import { message } from '../../../core/text/message';
import styles from './SearchToken.module.css';

/** What a token says: `NOT`, the field, the value. */
interface TokenWords {
  readonly isNot: boolean;
  readonly field: string;
  readonly value: string;
}

interface SearchTokenProps {
  readonly words: TokenWords;
  /** What pressing it does. */
  readonly hint: string;
  readonly onPress: () => void;
}

/** A term of the search box that stands for itself. */
export function SearchToken({ words: { isNot, field, value }, hint, onPress }: SearchTokenProps) {
  return (
    <button type="button" className={styles['token']} title={hint} tabIndex={-1} onClick={onPress}>
      {isNot ? <span className={styles['not']}>{message('search.not')}</span> : null}
      {field === '' ? null : <span className={styles['name']}>{field}:</span>}
      <bdi className={styles['value']}>{value}</bdi>
    </button>
  );
}

/** The words of a term that has a field. */
export function tokenWords(query: Query): TokenWords {
  switch (query.kind) {
    case 'not':
      return { ...tokenWords(query.part), isNot: true };
    case 'name':
      return { isNot: false, field: query.field, value: query.isPrefix ? `${query.value}*` : query.value };
    case 'words':
      return { isNot: false, field: 'title', value: query.isPrefix ? `${query.text}*` : query.text };
    case 'date':
      return { isNot: false, field: dateField(query), value: query.period };
    case 'is':
    case 'has':
      return { isNot: false, field: query.kind, value: query.value };
    case 'lang':
      return { isNot: false, field: 'lang', value: query.code };
    default:
      return { isNot: false, field: '', value: printQuery(query) };
  }
}
