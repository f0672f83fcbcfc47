import { useEffect, useState } from 'react';
import type { Suggestions } from '../../../core/facets';
import type { TypedTerm } from '../../../core/query/typedTerm';
import { useLibrary } from '../../live/LibraryContext';
import { nameFieldOf, type Suggestion, suggestionsFor } from './suggestionList';

/** The list has the first turn. */
const WAIT_MS = 120;

/** Suggestions for a term that is being typed; those before are kept until new ones have come. */
export function useSuggestions(term: TypedTerm | null, isOpen: boolean): readonly Suggestion[] {
  const library = useLibrary();
  const [found, setFound] = useState<Suggestions | null>(null);
  const field = nameFieldOf(term);
  const text = term === null || (term.field !== null && field === null) ? null : term.text;

  useEffect(() => {
    if (!isOpen || text === null) return;
    let isOver = false;
    const timer = window.setTimeout(async () => {
      const answer = await library.query('suggestions', { field, text }).catch(() => null);
      if (!isOver) setFound(answer);
    }, WAIT_MS);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [library, isOpen, field, text]);

  return isOpen ? suggestionsFor(term, text === null ? null : found) : [];
}
