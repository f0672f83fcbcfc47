import type { PassageKey } from '../../../../core/annotations/passages';
import type { PlacedHighlight } from '../../../../core/annotations/placeHighlights';
import { message } from '../../../../core/text/message';
import { MarkdownText } from '../../../ui/MarkdownText';
import styles from './NotesUnder.module.css';

interface NotesUnderProps {
  readonly passage: PassageKey;
  readonly highlights: readonly PlacedHighlight[];
}

/** The notes on highlights that end in a passage, under it. */
export function NotesUnder({ passage, highlights }: NotesUnderProps) {
  return highlights
    .filter(({ spans, note }) => note !== null && spans.at(-1)?.passage === passage)
    .map(({ id, colour, note, madeAt }) => (
      <div
        key={id}
        className={styles['note']}
        data-colour={colour}
        role="note"
        aria-label={message('notes.noteOnWords')}
        lang="en"
      >
        <MarkdownText text={note ?? ''} />
        <p className={styles['when']}>{message('notes.madeAt', { date: new Date(madeAt) })}</p>
      </div>
    ));
}
