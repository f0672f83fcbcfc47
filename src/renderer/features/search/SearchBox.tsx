import { Search, X } from 'lucide-react';
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react';
import { printQuery } from '../../../core/query/printQuery';
import { message } from '../../../core/text/message';
import { IconButton } from '../../ui/IconButton';
import styles from './SearchBox.module.css';
import { SearchToken, tokenWords } from './SearchToken';
import { useSearchDraft } from './useSearchDraft';

/** What commands can ask of the search box. */
export interface SearchHandle {
  focus(): void;
}

interface SearchBoxProps {
  /** The query, as written. */
  readonly query: string;
  readonly onSearch: (query: string) => void;
  /** What is listed, before the query narrows it; null for everything. */
  readonly place: string | null;
  readonly onLeavePlace: () => void;
  /** Down from the box into the list. */
  readonly onLeave: () => void;
  readonly ref?: Ref<SearchHandle>;
}

/** The search box: terms with a field stand in it as tokens, words as words. */
export function SearchBox(props: SearchBoxProps) {
  const { place } = props;
  const input = useRef<HTMLInputElement>(null);
  const draft = useSearchDraft(props.query, props.onSearch);
  const isEmpty = draft.tokens.length === 0 && draft.words === '';
  useImperativeHandle(props.ref, () => ({ focus: () => input.current?.select() }), []);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    const isAtStart = event.currentTarget.selectionStart === 0 && event.currentTarget.selectionEnd === 0;
    if (event.key === 'Enter') draft.takeAll();
    else if (event.key === 'ArrowDown') props.onLeave();
    else if (event.key === 'Escape' && !isEmpty) draft.clear();
    else if (event.key === 'Escape') props.onLeave();
    else if (event.key === 'Backspace' && isAtStart && draft.tokens.length > 0)
      draft.reopen(draft.tokens.length - 1);
    else if (event.key === 'Backspace' && isAtStart && place !== null) props.onLeavePlace();
    else return;
    event.preventDefault();
  }

  return (
    <search className={styles['search']} aria-label={message('search.name')}>
      <div
        className={styles['field']}
        onPointerDown={(event) => {
          if (event.target !== event.currentTarget) return;
          event.preventDefault();
          input.current?.focus();
        }}
      >
        <Search className={styles['icon'] ?? ''} size="0.875rem" strokeWidth={1.75} aria-hidden="true" />
        <div className={styles['tokens']}>
          {place === null ? null : (
            <SearchToken
              words={{ isNot: false, field: '', value: place }}
              hint={message('search.leavePlace', { place })}
              onPress={props.onLeavePlace}
            />
          )}
          {draft.tokens.map((token, n) => (
            <SearchToken
              key={printQuery(token)}
              words={tokenWords(token)}
              hint={message('search.editToken', { token: printQuery(token) })}
              onPress={() => {
                draft.reopen(n);
                input.current?.focus();
              }}
            />
          ))}
          <input
            ref={input}
            className={styles['input']}
            type="text"
            aria-label={message('search.box')}
            aria-keyshortcuts="/"
            placeholder={isEmpty && place === null ? message('search.hint') : ''}
            value={draft.words}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => draft.write(event.target.value, event.target.selectionStart)}
            onKeyDown={onKeyDown}
          />
        </div>
        {isEmpty ? null : (
          <IconButton
            icon={X}
            size="tiny"
            label={message('search.clear')}
            onPress={() => {
              draft.clear();
              input.current?.focus();
            }}
          />
        )}
      </div>
    </search>
  );
}
