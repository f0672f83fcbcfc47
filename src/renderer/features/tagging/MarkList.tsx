import { useEffect, useRef } from 'react';
import styles from './MarkList.module.css';
import { MarkOption } from './MarkOption';
import { choiceKey, type MarkChoice } from './markChoices';

interface MarkListProps {
  /** The list's element id; its options are `<id>-<index>`. */
  readonly id: string;
  readonly label: string;
  readonly choices: readonly MarkChoice[];
  /** The line that Enter acts on; -1 for none. */
  readonly activeIndex: number;
  readonly articleCount: number;
  readonly onChoose: (choice: MarkChoice) => void;
}

/** The lines of the editor. The focus stays in the field above. */
export function MarkList(props: MarkListProps) {
  const { id, choices, activeIndex, articleCount, onChoose } = props;
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
      aria-label={props.label}
      aria-multiselectable="true"
    >
      {choices.map((choice, index) => (
        <MarkOption
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
