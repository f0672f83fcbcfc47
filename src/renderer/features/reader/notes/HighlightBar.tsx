import { Copy, MessageSquareText, Trash2 } from 'lucide-react';
import { Button, Toolbar } from 'react-aria-components';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../../../core/annotations/highlight';
import { message } from '../../../../core/text/message';
import { IconButton } from '../../../ui/IconButton';
import { Tooltip } from '../../../ui/Tooltip';
import styles from './HighlightBar.module.css';

interface HighlightBarProps {
  /** The highlight's colour; null for words that are not highlighted yet. */
  readonly colour: HighlightColour | null;
  readonly hasNote: boolean;
  readonly onColour: (colour: HighlightColour) => void;
  readonly onNote: () => void;
  readonly onCopy: () => void;
  /** Undefined for words that are not highlighted yet. */
  readonly onRemove: (() => void) | undefined;
}

/** Four colours, a note, a copy: what can be done to words that are selected or highlighted. */
export function HighlightBar(props: HighlightBarProps) {
  return (
    <Toolbar className={styles['bar'] ?? ''} aria-label={message('notes.toolbar')}>
      {HIGHLIGHT_COLOURS.map((colour, n) => (
        <Swatch
          key={colour}
          colour={colour}
          keys={String(n + 1)}
          isChosen={props.colour === colour}
          onPress={() => props.onColour(colour)}
        />
      ))}
      <span className={styles['separator']} />
      <IconButton
        icon={MessageSquareText}
        size="strip"
        label={message(props.hasNote ? 'notes.editNote' : 'notes.addNote')}
        keys="n"
        onPress={props.onNote}
      />
      <IconButton icon={Copy} size="strip" label={message('notes.copy')} onPress={props.onCopy} />
      {props.onRemove === undefined ? null : (
        <IconButton
          icon={Trash2}
          size="strip"
          label={message('notes.remove')}
          keys="Delete"
          onPress={props.onRemove}
        />
      )}
    </Toolbar>
  );
}

interface SwatchProps {
  readonly colour: HighlightColour;
  readonly keys: string;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

function Swatch({ colour, keys, isChosen, onPress }: SwatchProps) {
  const label = message('notes.highlightIn', { colour: message(`notes.${colour}`) });
  return (
    <Tooltip label={label} keys={keys}>
      <Button
        className={styles['swatch'] ?? ''}
        data-colour={colour}
        aria-label={label}
        aria-pressed={isChosen}
        aria-keyshortcuts={keys}
        onPress={onPress}
      />
    </Tooltip>
  );
}
