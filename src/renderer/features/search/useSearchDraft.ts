import { useState } from 'react';
import { printQuery } from '../../../core/query/printQuery';
import { draftOf, type SearchDraft, takeTokens, writtenDraft } from '../../../core/query/tokens';

/** The search box's text in hand, and what can be done to it. */
export interface DraftInHand extends SearchDraft {
  readonly isEmpty: boolean;
  /** The words as they are now, and where the cursor is in them. Terms that are complete become tokens; answers the words left. */
  readonly write: (words: string, cursor: number) => string;
  /** Makes tokens of what can be. */
  readonly takeAll: () => void;
  /** Puts a token back among the words, in front. Answers where it ends. */
  readonly reopen: (index: number) => number;
  readonly clear: () => void;
}

/** A draft of the query: it is searched for as it is written, and follows a query that came from elsewhere. */
export function useSearchDraft(query: string, onSearch: (query: string) => void): DraftInHand {
  const [held, setHeld] = useState(() => ({ written: query, draft: draftOf(query) }));
  const isOurs = held.written === query;
  const draft = isOurs ? held.draft : draftOf(query);
  if (!isOurs) setHeld({ written: query, draft });

  function change(next: SearchDraft) {
    const written = writtenDraft(next);
    setHeld({ written, draft: next });
    onSearch(written);
  }
  function taking(words: string, end?: number): string {
    const taken = takeTokens(words, end);
    change({ tokens: [...draft.tokens, ...taken.tokens], words: taken.words });
    return taken.words;
  }

  return {
    ...draft,
    isEmpty: draft.tokens.length === 0 && draft.words === '',
    write: (words, cursor) => taking(words, cursor),
    takeAll: () => void taking(draft.words),
    reopen(index) {
      const token = draft.tokens[index];
      if (token === undefined) return 0;
      const printed = printQuery(token);
      const words = [printed, draft.words].filter((part) => part !== '').join(' ');
      change({ tokens: draft.tokens.filter((_, n) => n !== index), words });
      return printed.length;
    },
    clear: () => change({ tokens: [], words: '' }),
  };
}
