import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { ArticleId } from '../../../core/article';
import { message } from '../../../core/text/message';
import { PopoverDialog } from '../../ui/Popover';
import styles from './MarkEditor.module.css';
import { MarkList } from './MarkList';
import { choiceKey, type MarkChoice } from './markChoices';
import { type MarkKind, useMarking } from './useMarking';

interface MarkEditorProps {
  readonly kind: MarkKind;
  readonly articleIds: readonly ArticleId[];
  /** What the editor stands beside. */
  readonly beside: RefObject<Element | null>;
  readonly onClose: () => void;
}

/**
 * Finds and makes tags or collections, and gives them to articles or takes them off, for one article or many. Enter does what the line says and keeps the editor
 * open for the next tag; Enter in an empty field, or Esc, closes it and gives the focus back.
 */
export function MarkEditor({ kind, articleIds, beside, onClose }: MarkEditorProps) {
  return (
    <PopoverDialog
      label={message(`marking.${kind}.title`, { count: articleIds.length })}
      triggerRef={beside}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom end"
      className={styles['editor']}
    >
      <MarkCombobox kind={kind} articleIds={articleIds} onClose={onClose} />
    </PopoverDialog>
  );
}

/** A field and the list below it, after the combobox pattern of the ARIA practices guide. */
function MarkCombobox({
  kind,
  articleIds,
  onClose,
}: Pick<MarkEditorProps, 'kind' | 'articleIds' | 'onClose'>) {
  const [typed, setTyped] = useState('');
  const [steppedTo, setSteppedTo] = useState<string | null>(null);
  const marking = useMarking(kind, articleIds, typed);
  const { choices = [], problem } = marking;
  const listId = useId();
  const isTyped = typed.trim() !== '';
  const at = choices.findIndex((choice) => choiceKey(choice) === steppedTo);
  const activeIndex = at >= 0 ? at : isTyped && choices.length > 0 ? 0 : -1;
  const active = choices[activeIndex];

  function choose(choice: MarkChoice) {
    marking.toggle(choice);
    setTyped('');
    setSteppedTo(null);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && choices.length > 0) {
      event.preventDefault();
      const from = activeIndex < 0 && step < 0 ? 0 : activeIndex;
      const next = choices[(from + step + choices.length) % choices.length];
      setSteppedTo(next === undefined ? null : choiceKey(next));
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (active !== undefined) choose(active);
    else if (!isTyped) onClose();
    else if (marking.add(typed)) setTyped('');
  }

  return (
    <>
      <input
        className={styles['input']}
        role="combobox"
        aria-label={message(`marking.${kind}.input`)}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={active === undefined ? undefined : `${listId}-${activeIndex}`}
        placeholder={message(`marking.${kind}.input`)}
        autoComplete="off"
        spellCheck="false"
        // biome-ignore lint/a11y/noAutofocus: the field is what the user opened the editor for
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setSteppedTo(null);
          marking.check(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      {problem === null ? null : (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
      {marking.isEmpty && choices.length === 0 ? (
        <p className={styles['first']}>{message(`marking.${kind}.first`)}</p>
      ) : null}
      <MarkList
        id={listId}
        label={message(`marking.${kind}.list`)}
        choices={choices}
        activeIndex={activeIndex}
        articleCount={articleIds.length}
        onChoose={choose}
      />
    </>
  );
}
