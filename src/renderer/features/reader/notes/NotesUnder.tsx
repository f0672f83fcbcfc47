import type { PassageKey } from '../../../../core/annotations/passages';
import type { PlacedHighlight } from '../../../../core/annotations/placeHighlights';
import type { HitTerm } from '../../../../core/query/hits';
import { message } from '../../../../core/text/message';
import styles from './NotesUnder.module.css';
import { NoteText } from './NoteText';

interface NotesUnderProps {
  readonly passage: PassageKey;
  readonly highlights: readonly PlacedHighlight[];
  /** What is searched for; it is marked. */
  readonly terms: readonly HitTerm[];
}

/** The notes on highlights that end in a passage: under it, or beside it where there is a margin (useMarginNotes). */
export function NotesUnder({ passage, highlights, terms }: NotesUnderProps) {
  return highlights
    .filter(({ spans, note }) => note !== null && spans.at(-1)?.passage === passage)
    .map(({ id, colour, note, madeAt }) => (
      <div
        key={id}
        className={styles['note']}
        data-note={id}
        data-colour={colour}
        role="note"
        aria-label={message('notes.noteOnWords')}
        lang="en"
      >
        <NoteText text={note ?? ''} terms={terms} />
        <p className={styles['when']}>{message('notes.madeAt', { date: new Date(madeAt) })}</p>
      </div>
    ));
}
