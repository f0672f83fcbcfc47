import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect } from 'react';
import { message } from '../../../../core/text/message';
import { IconButton } from '../../../ui/IconButton';
import styles from './FindBar.module.css';
import type { Find } from './useFind';

interface FindBarProps {
  readonly find: Find;
}

/** The field for finding words in the article. Enter goes on, Shift and Enter back, Esc closes where one is. */
export function FindBar({ find }: FindBarProps) {
  const { input, text, count, at, step, close } = find;
  useEffect(() => input.current?.select(), [input]);
  return (
    <search
      className={styles['bar']}
      aria-label={message('find.region')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        else if (event.key === 'Enter' && event.target === input.current) step(event.shiftKey ? -1 : 1);
        else return;
        event.preventDefault();
      }}
    >
      <input
        ref={input}
        className={styles['input']}
        type="text"
        dir="auto"
        spellCheck="false"
        autoComplete="off"
        aria-label={message('find.region')}
        placeholder={message('find.region')}
        value={text}
        onChange={(event) => find.setText(event.currentTarget.value)}
      />
      <p className={styles['count']} aria-live="polite" data-none={text.trim() !== '' && count === 0}>
        {text.trim() === '' ? '' : message('find.count', { at, count })}
      </p>
      <IconButton
        icon={ChevronDown}
        size="strip"
        label={message('find.next')}
        keys="CmdOrCtrl+G"
        isDisabled={count === 0}
        onPress={() => step(1)}
      />
      <IconButton
        icon={ChevronUp}
        size="strip"
        label={message('find.previous')}
        keys="CmdOrCtrl+Shift+G"
        isDisabled={count === 0}
        onPress={() => step(-1)}
      />
      <IconButton icon={X} size="strip" label={message('find.close')} keys="Escape" onPress={close} />
    </search>
  );
}
