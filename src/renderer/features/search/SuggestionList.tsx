import { Folder, Newspaper, Search, TextSearch, User } from 'lucide-react';
import { Fragment } from 'react';
import type { QueryNote } from '../../../core/query/parseQuery';
import { message } from '../../../core/text/message';
import { classNames } from '../../ui/classNames';
import { TagDot } from '../../ui/TagDot';
import styles from './SuggestionList.module.css';
import type { Suggestion } from './suggestionList';

interface SuggestionListProps {
  readonly id: string;
  readonly lines: readonly Suggestion[];
  /** Index of the line that Enter takes; -1 for none. */
  readonly at: number;
  /** What was read otherwise than it may have been meant. */
  readonly notes: readonly QueryNote[];
  readonly onTake: (line: Suggestion) => void;
}

/** The DOM id of a line. */
export function suggestionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** Floats under the search box while somebody types. The box keeps the focus and points at a line. */
export function SuggestionList({ id, lines, at, notes, onTake }: SuggestionListProps) {
  return (
    <div className={styles['popover']}>
      <div id={id} role="listbox" aria-label={message('search.suggestions')}>
        {lines.map((line, n) => (
          <Fragment key={line.key}>
            {lines[n - 1]?.group === line.group ? null : <GroupHead line={line} isFirst={n === 0} />}
            {/* biome-ignore lint/a11y/useFocusableInteractive: the box has the focus and points here */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys are the box's */}
            <div
              id={suggestionId(id, n)}
              className={classNames(styles['line'], n === at && styles['at'])}
              role="option"
              aria-selected={n === at}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onTake(line)}
            >
              <LineIcon line={line} />
              <span className={styles['text']}>
                <LineText line={line} />
              </span>
              {line.count === null ? null : (
                <span className={styles['count']}>{message('list.number', { count: line.count })}</span>
              )}
            </div>
          </Fragment>
        ))}
      </div>
      {notes.length === 0 ? null : (
        <ul className={styles['notes']}>
          {notes.map(({ kind, from, text }) => (
            <li key={from}>{message(`queryNote.${kind}`, { text })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function GroupHead({ line: { group }, isFirst }: { readonly line: Suggestion; readonly isFirst: boolean }) {
  const rule = isFirst ? null : <hr className={styles['rule']} />;
  if (group === 'words') return rule;
  return (
    <>
      {rule}
      <div className={styles['head']} role="presentation">
        {message(`search.group.${group}`)}
      </div>
    </>
  );
}

function LineIcon({ line }: { readonly line: Suggestion }) {
  const props = {
    className: styles['icon'] ?? '',
    size: '0.875rem',
    strokeWidth: 1.75,
    'aria-hidden': true,
  } as const;
  if (line.kind === 'word') return <Search {...props} />;
  if (line.kind === 'prefix') return <TextSearch {...props} />;
  if (line.kind !== 'name') return null;
  if (line.field === 'tag') return <TagDot colour={line.colour ?? 'grey'} />;
  if (line.field === 'source') return <Newspaper {...props} />;
  return line.field === 'by' ? <User {...props} /> : <Folder {...props} />;
}

function LineText({ line: { kind, field, text } }: { readonly line: Suggestion }) {
  switch (kind) {
    case 'field':
      return (
        <>
          <b className={styles['field']}>{text}:</b>{' '}
          <span className={styles['hint']}>{message(`search.field.${field ?? 'title'}`)}</span>
        </>
      );
    case 'word':
    case 'prefix': {
      const [before = '', after = ''] = message(`search.${kind}`, { text: '\n' }).split('\n');
      return (
        <>
          {before}
          <b>{text}</b>
          {after}
        </>
      );
    }
    default:
      return (
        <>
          <span className={styles['hint']}>{field}:</span>
          <bdi>{text}</bdi>
        </>
      );
  }
}
