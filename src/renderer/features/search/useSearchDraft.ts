import { useState } from 'react';
import { printQuery } from '../../../core/query/printQuery';
import { draftOf, type SearchDraft, takeTokens, writtenDraft } from '../../../core/query/tokens';

/** The search box's text in hand, and what can be done to it. */
export interface DraftInHand extends SearchDraft {
  /** The words as they are now, and where the cursor is in them. Terms that are complete become tokens. */
  readonly write: (words: string, cursor: number | null) => void;
  /** Makes tokens of what can be. */
  readonly takeAll: () => void;
  /** Puts a token back among the words. */
  readonly reopen: (index: number) => void;
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
  function taking(words: string, end?: number) {
    const taken = takeTokens(words, end);
    change({ tokens: [...draft.tokens, ...taken.tokens], words: taken.words });
  }

  return {
    ...draft,
    write: (words, cursor) => taking(words, cursor ?? words.length),
    takeAll: () => taking(draft.words),
    reopen(index) {
      const token = draft.tokens[index];
      if (token === undefined) return;
      const words = [printQuery(token), draft.words].filter((part) => part !== '').join(' ');
      change({ tokens: draft.tokens.filter((_, n) => n !== index), words });
    },
    clear: () => change({ tokens: [], words: '' }),
  };
}
