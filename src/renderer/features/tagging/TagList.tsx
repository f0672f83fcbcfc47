import { useEffect, useRef } from 'react';
import { message } from '../../../core/text/message';
import styles from './TagList.module.css';
import { TagOption } from './TagOption';
import { choiceKey, type TagChoice } from './tagChoices';

interface TagListProps {
  /** The list's element id; its options are `<id>-<index>`. */
  readonly id: string;
  readonly choices: readonly TagChoice[];
  /** The line that Enter acts on; -1 for none. */
  readonly activeIndex: number;
  readonly articleCount: number;
  readonly onChoose: (choice: TagChoice) => void;
}

/** The lines of the tag editor. The focus stays in the field above. */
export function TagList({ id, choices, activeIndex, articleCount, onChoose }: TagListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const active = activeIndex < 0 ? undefined : list.current?.children[activeIndex];
    active?.scrollIntoView({ block: 'nearest' });
  }, [activeIndex]);

  return (
    <div
      ref={list}
      id={id}
      className={styles['list']}
      role="listbox"
      aria-label={message('tagging.list')}
      aria-multiselectable="true"
    >
      {choices.map((choice, index) => (
        <TagOption
          key={choiceKey(choice)}
          id={`${id}-${index}`}
          choice={choice}
          isActive={index === activeIndex}
          articleCount={articleCount}
          onChoose={() => onChoose(choice)}
        />
      ))}
    </div>
  );
}
