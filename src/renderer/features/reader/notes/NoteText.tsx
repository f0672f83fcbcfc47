import { useMemo } from 'react';
import type { HitTerm } from '../../../../core/query/hits';
import { MarkdownText } from '../../../ui/MarkdownText';
import { Marked } from '../Marked';

interface NoteTextProps {
  readonly text: string;
  /** What is searched for; it is marked. */
  readonly terms: readonly HitTerm[];
}

/** A note, set as Markdown. */
export function NoteText({ text, terms }: NoteTextProps) {
  const parts = useMemo(() => ({ text: (words: string) => <Marked text={words} terms={terms} /> }), [terms]);
  return <MarkdownText text={text} parts={parts} />;
}
