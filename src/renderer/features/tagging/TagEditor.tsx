import { type KeyboardEvent, type RefObject, useState } from 'react';
import { Autocomplete, Input, ListBox, TextField } from 'react-aria-components';
import type { ArticleId } from '../../../core/article';
import { message } from '../../../core/text/message';
import { PopoverDialog } from '../../ui/Popover';
import styles from './TagEditor.module.css';
import { TagOption } from './TagOption';
import { choiceKey } from './tagChoices';
import { useTagging } from './useTagging';

interface TagEditorProps {
  readonly articleIds: readonly ArticleId[];
  /** What the editor stands beside. */
  readonly beside: RefObject<Element | null>;
  readonly onClose: () => void;
}

/**
 * Finds, makes, adds and takes off tags, for one article or many. Enter does what the line says and keeps the editor
 * open for the next tag; Enter in an empty field, or Esc, closes it and gives the focus back.
 */
export function TagEditor({ articleIds, beside, onClose }: TagEditorProps) {
  const [typed, setTyped] = useState('');
  const tagging = useTagging(articleIds, typed);
  const { choices = [], problem } = tagging;
  const onAll = choices.filter((choice) => choice.kind === 'tag' && choice.presence === 'all').map(choiceKey);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const isOnLine = event.currentTarget.hasAttribute('aria-activedescendant');
    if (event.key === 'Enter' && typed.trim() === '' && !isOnLine) onClose();
  }

  function onSelect(keys: 'all' | ReadonlySet<string | number>) {
    if (keys === 'all') return;
    const choice = choices.find((one) => keys.has(choiceKey(one)) !== onAll.includes(choiceKey(one)));
    if (choice === undefined) return;
    tagging.toggle(choice);
    setTyped('');
  }

  return (
    <PopoverDialog
      label={message('tagging.title', { count: articleIds.length })}
      triggerRef={beside}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom end"
      className={styles['editor']}
    >
      <Autocomplete
        inputValue={typed}
        onInputChange={(value) => {
          setTyped(value);
          tagging.check(value);
        }}
      >
        <TextField className={styles['field'] ?? ''} aria-label={message('tagging.input')} autoFocus>
          <Input
            className={styles['input'] ?? ''}
            placeholder={message('tagging.input')}
            onKeyDown={onKeyDown}
          />
        </TextField>
        {problem === null ? null : (
          <p className={styles['problem']} role="alert">
            {problem}
          </p>
        )}
        <ListBox
          className={styles['list'] ?? ''}
          aria-label={message('tagging.list')}
          selectionMode="multiple"
          selectedKeys={onAll}
          onSelectionChange={onSelect}
          escapeKeyBehavior="none"
          renderEmptyState={() =>
            tagging.isEmpty ? <p className={styles['first']}>{message('tagging.first')}</p> : null
          }
        >
          {choices.map((choice) => (
            <TagOption key={choiceKey(choice)} choice={choice} articleCount={articleIds.length} />
          ))}
        </ListBox>
      </Autocomplete>
    </PopoverDialog>
  );
}
