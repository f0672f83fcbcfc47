import { Copy, Ellipsis, MessageSquareText, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import {
  HIGHLIGHT_COLOURS,
  type HighlightColour,
  type HighlightId,
} from '../../../../core/annotations/highlight';
import type { PlacedHighlight } from '../../../../core/annotations/placeHighlights';
import type { Article } from '../../../../core/article';
import type { HitTerm } from '../../../../core/query/hits';
import { message } from '../../../../core/text/message';
import { IconButton } from '../../../ui/IconButton';
import { MenuButton } from '../../../ui/MenuButton';
import styles from './HighlightItem.module.css';
import { NoteForm } from './NoteForm';
import { NoteText } from './NoteText';
import { copyText, quotation } from './quotation';
import type { Annotating } from './useAnnotating';
import { useFocusBack } from './useFocusBack';

interface HighlightItemProps {
  readonly highlight: PlacedHighlight;
  readonly article: Article;
  readonly annotating: Annotating;
  /** What is searched for; it is marked. */
  readonly terms: readonly HitTerm[];
  readonly onJump: (id: HighlightId) => void;
  readonly onRemoved: () => void;
}

/** A highlight in the list: its words, which lead to them, its note, and what can be done to it. */
export function HighlightItem(props: HighlightItemProps) {
  const { highlight, article, annotating, terms, onJump, onRemoved } = props;
  const { id, colour, note, place, text } = highlight;
  const { language, direction } = article.extraction;
  const [isWriting, setIsWriting] = useState(false);
  const item = useFocusBack<HTMLLIElement>(isWriting, '[aria-haspopup]');

  function choose(choice: HighlightColour | 'note' | 'copy' | 'remove') {
    if (choice === 'note') {
      annotating.forgetProblem();
      setIsWriting(true);
    } else if (choice === 'copy') copyText(quotation(text, article));
    else if (choice === 'remove') void annotating.remove(id).then((isDone) => isDone && onRemoved());
    else void annotating.recolour(id, choice);
  }

  return (
    <li ref={item} className={styles['item']} data-colour={colour}>
      <div className={styles['top']}>
        <Button
          className={styles['words'] ?? ''}
          isDisabled={place !== 'shown'}
          onPress={() => onJump(id)}
          aria-label={message('notes.jump', { words: text })}
        >
          <span lang={language ?? undefined} dir={direction}>
            {text}
          </span>
        </Button>
        <MenuButton
          button={<IconButton icon={Ellipsis} size="tiny" label={message('notes.actions')} />}
          label={message('notes.actions')}
          groups={[
            {
              id: 'colour',
              label: message('notes.colour'),
              choices: HIGHLIGHT_COLOURS.map((one) => ({ id: one, label: message(`notes.${one}`) })),
              chosen: colour,
            },
            {
              id: 'acts',
              label: message('notes.actions'),
              choices: [
                {
                  id: 'note',
                  label: message(note === null ? 'notes.addNote' : 'notes.editNote'),
                  icon: MessageSquareText,
                },
                { id: 'copy', label: message('notes.copy'), icon: Copy },
                { id: 'remove', label: message('notes.remove'), icon: Trash2 },
              ],
            },
          ]}
          onChoose={choose}
        />
      </div>
      {place === 'shown' ? null : <p className={styles['state']}>{message(`notes.${place}`)}</p>}
      {isWriting ? (
        <NoteForm
          label={message('notes.noteOnWords')}
          note={note}
          problem={annotating.problem}
          onSave={(typed) => annotating.write(id, typed)}
          onClose={() => setIsWriting(false)}
        />
      ) : note === null ? null : (
        <NoteText text={note} terms={terms} />
      )}
      <p className={styles['when']}>{message('notes.madeAt', { date: new Date(highlight.madeAt) })}</p>
    </li>
  );
}
