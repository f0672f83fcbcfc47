import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { classNames } from './classNames';
import styles from './TagChip.module.css';
import { type DotColour, TagDot } from './TagDot';

interface TagChipProps {
  readonly name: string;
  readonly colour: DotColour;
  /** Outlined where tags are edited; bare in rows. */
  readonly isBoxed?: boolean;
  /** Shows a cross that takes the tag off; the name of that button is needed then. */
  readonly onRemove?: (() => void) | undefined;
  readonly removeLabel?: string;
  /** Makes the tag's name a button (go to the tag). */
  readonly onPress?: (() => void) | undefined;
}

/** A tag on an article: its colour and its whole name. */
export function TagChip(props: TagChipProps) {
  const { name, colour, isBoxed = false, onRemove, onPress } = props;
  const words = (
    <>
      <TagDot colour={colour} size="chip" />
      <span className={styles['name']}>{name}</span>
    </>
  );
  return (
    <span
      className={classNames(styles['chip'], isBoxed && styles['boxed'], onRemove && styles['removable'])}
      title={name}
    >
      {onPress === undefined ? (
        words
      ) : (
        <Button className={styles['go'] ?? ''} onPress={onPress}>
          {words}
        </Button>
      )}
      {onRemove === undefined ? null : (
        <Button className={styles['remove'] ?? ''} aria-label={props.removeLabel ?? name} onPress={onRemove}>
          <X size="0.75rem" strokeWidth={1.75} aria-hidden="true" />
        </Button>
      )}
    </span>
  );
}
