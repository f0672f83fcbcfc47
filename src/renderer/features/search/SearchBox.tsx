import { Search, X } from 'lucide-react';
import { type Ref, useId, useImperativeHandle, useRef } from 'react';
import { printQuery } from '../../../core/query/printQuery';
import { isLimit } from '../../../core/query/range';
import { message } from '../../../core/text/message';
import { IconButton } from '../../ui/IconButton';
import { useSteady } from '../../ui/useSteady';
import styles from './SearchBox.module.css';
import { SearchToken, tokenWords } from './SearchToken';
import { SuggestionList, suggestionId } from './SuggestionList';
import { useSearchDraft } from './useSearchDraft';
import { useSearchField } from './useSearchField';

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

/** The search box: terms with a field stand in it as tokens, words as words. `after:` and `before:` are the histogram's. */
export function SearchBox(props: SearchBoxProps) {
  const { place } = props;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const draft = useSearchDraft(props.query, props.onSearch);
  const field = useSearchField({ input, draft, onBackspace: props.onLeavePlace, onLeave: props.onLeave });
  const isListShown = field.lines.length > 0 || field.notes.length > 0;
  const { offer } = field;
  const comeTo = useSteady(() => {
    input.current?.select();
    offer();
  });
  useImperativeHandle(props.ref, () => ({ focus: comeTo }), [comeTo]);

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
          {draft.tokens.map((token, n) =>
            isLimit(token) ? null : (
              <SearchToken
                key={printQuery(token)}
                words={tokenWords(token)}
                hint={message('search.editToken', { token: printQuery(token) })}
                onPress={() => field.reopen(n)}
              />
            ),
          )}
          <input
            ref={input}
            className={styles['input']}
            type="text"
            role="combobox"
            aria-label={message('search.box')}
            aria-keyshortcuts="/"
            aria-expanded={isListShown}
            aria-controls={isListShown ? listId : undefined}
            aria-autocomplete="list"
            aria-activedescendant={field.at < 0 ? undefined : suggestionId(listId, field.at)}
            placeholder={draft.isEmpty && place === null ? message('search.hint') : ''}
            value={draft.words}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => field.onChange(event.target.value, event.target.selectionStart)}
            onSelect={(event) => field.onSelect(event.currentTarget.selectionStart)}
            onClick={field.offer}
            onBlur={(event) => {
              field.onBlur();
              // At rest the tokens are seen from the first one on.
              event.currentTarget.parentElement?.scrollTo({ left: 0 });
            }}
            onKeyDown={field.onKeyDown}
          />
        </div>
        {draft.isEmpty ? null : (
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
      {isListShown ? (
        <SuggestionList
          id={listId}
          lines={field.lines}
          at={field.at}
          notes={field.notes}
          onTake={field.take}
        />
      ) : null}
    </search>
  );
}
