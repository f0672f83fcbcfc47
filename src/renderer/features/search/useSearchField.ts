import { type KeyboardEvent, type RefObject, useLayoutEffect, useState } from 'react';
import { parseQuery, type QueryNote } from '../../../core/query/parseQuery';
import { typedTerm } from '../../../core/query/typedTerm';
import type { Suggestion } from './suggestionList';
import type { DraftInHand } from './useSearchDraft';
import { useSuggestions } from './useSuggestions';

interface SearchFieldOptions {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly draft: DraftInHand;
  /** Backspace before everything, with no token left. */
  readonly onBackspace: () => void;
  readonly onLeave: () => void;
}

/** The text field of the search box: its suggestions, and what its keys do. */
export function useSearchField({ input, draft, onBackspace, onLeave }: SearchFieldOptions) {
  const [isOpen, setIsOpen] = useState(false);
  const [cursor, setCursor] = useState(0);
  const [at, setAt] = useState(-1);
  const [wanted, setWanted] = useState<number | null>(null);
  const term = typedTerm(draft.words, cursor);
  const lines = useSuggestions(term, isOpen && (term !== null || draft.words.trim() === ''));
  const notes: readonly QueryNote[] = isOpen ? parseQuery(draft.words).notes.filter(isWorthSaying) : [];

  // The cursor goes behind what was taken, once that stands in the field.
  useLayoutEffect(() => {
    if (wanted === null) return;
    input.current?.setSelectionRange(wanted, wanted);
    setWanted(null);
  }, [wanted, input]);

  function take(line: Suggestion) {
    const [from, to] = term === null ? [cursor, cursor] : [term.from, term.to];
    const isWhole = line.kind !== 'field';
    const written = isWhole ? `${line.written} ` : line.written;
    const words = draft.words.slice(0, from) + written + draft.words.slice(to).trimStart();
    const left = draft.write(words, from + written.length);
    const place = Math.max(0, from + written.length - (words.length - left.length));
    setWanted(place);
    setCursor(place);
    setAt(-1);
    setIsOpen(!isWhole);
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    const isAtStart = selectionStart === 0 && selectionEnd === 0;
    const chosen = lines[at];
    if (event.key === 'ArrowDown' && lines.length > 0) setAt(at + 1 >= lines.length ? 0 : at + 1);
    else if (event.key === 'ArrowUp' && lines.length > 0) setAt(at <= 0 ? lines.length - 1 : at - 1);
    else if (event.key === 'ArrowDown') onLeave();
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen !== undefined) take(chosen);
    else if (event.key === 'Enter') {
      draft.takeAll();
      setIsOpen(false);
    } else if (event.key === 'Escape' && lines.length > 0) setIsOpen(false);
    else if (event.key === 'Escape' && !draft.isEmpty) draft.clear();
    else if (event.key === 'Escape') onLeave();
    else if (event.key === 'Backspace' && isAtStart && draft.tokens.length > 0)
      setWanted(draft.reopen(draft.tokens.length - 1));
    else if (event.key === 'Backspace' && isAtStart) onBackspace();
    else return;
    event.preventDefault();
  }

  return {
    lines,
    notes,
    /** None is chosen of a list that has closed or become shorter. */
    at: at < lines.length ? at : -1,
    take,
    onKeyDown,
    onChange(words: string, place: number | null) {
      const left = draft.write(words, place ?? words.length);
      setCursor(Math.max(0, (place ?? words.length) - (words.length - left.length)));
      setAt(-1);
      setIsOpen(true);
    },
    onSelect: (place: number | null) => setCursor(place ?? 0),
    /** What can be asked, to somebody who comes to an empty box; not when the focus comes back to it from a dialog. */
    offer: () => setIsOpen(draft.words === '' && draft.tokens.length === 0),
    onBlur: () => setIsOpen(false),
    /** Puts a token back among the words. */
    reopen(index: number) {
      setWanted(draft.reopen(index));
      input.current?.focus();
    },
  };
}

/** A value that is not written yet is no mistake. */
function isWorthSaying({ kind }: QueryNote): boolean {
  return kind === 'unknownField' || kind === 'unknownValue';
}
