import { useMemo } from 'react';
import { type HitTerm, hitsIn } from '../../../core/query/hits';
import { MarkedText } from '../../ui/MarkedText';

interface MarkedProps {
  readonly text: string;
  readonly terms: readonly HitTerm[];
  readonly place?: 'title' | 'body';
}

/** A text of the article with what is searched for marked. */
export function Marked({ text, terms, place = 'body' }: MarkedProps) {
  const marks = useMemo(() => hitsIn(text, terms, place), [text, terms, place]);
  return <MarkedText text={text} marks={marks} />;
}
