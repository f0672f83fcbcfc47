import { Check, Minus, Plus } from 'lucide-react';
import { message } from '../../../core/text/message';
import { TagDot } from '../../ui/TagDot';
import styles from './TagOption.module.css';
import type { TagChoice } from './tagChoices';

interface TagOptionProps {
  readonly id: string;
  readonly choice: TagChoice;
  readonly isActive: boolean;
  readonly articleCount: number;
  readonly onChoose: () => void;
}

/** One line of the tag editor: a tag with a tick (on all), a dash (on some) or nothing, or the tag to be made. */
export function TagOption({ id, choice, isActive, articleCount, onChoose }: TagOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, see TagEditor
    <div
      id={id}
      className={styles['option']}
      role="option"
      aria-selected={choice.kind === 'tag' && choice.presence === 'all'}
      data-active={isActive}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {choice.kind === 'create' ? (
        <>
          <Mark icon={Plus} />
          <span className={styles['name']}>{message('tagging.create', { name: choice.name })}</span>
        </>
      ) : (
        <Known choice={choice} articleCount={articleCount} />
      )}
    </div>
  );
}

function Known(props: {
  readonly choice: Extract<TagChoice, { kind: 'tag' }>;
  readonly articleCount: number;
}) {
  const { tag, presence, onCount } = props.choice;
  const cut = tag.name.lastIndexOf('/') + 1;
  return (
    <>
      {presence === 'none' ? <Mark /> : <Mark icon={presence === 'all' ? Check : Minus} />}
      <TagDot colour={tag.colour} />
      <span className={styles['name']} title={tag.name}>
        <span className={styles['above']}>{tag.name.slice(0, cut)}</span>
        {tag.name.slice(cut)}
      </span>
      <span className={styles['count']}>
        {presence === 'some'
          ? message('tagging.onSome', { some: onCount, all: props.articleCount })
          : message('tagging.count', { count: tag.count })}
      </span>
      {presence === 'all' ? <span className={styles['remove']}>{message('tagging.remove')}</span> : null}
    </>
  );
}

function Mark({ icon: Icon }: { readonly icon?: typeof Check }) {
  return (
    <span className={styles['mark']} aria-hidden="true">
      {Icon === undefined ? null : <Icon size="0.875rem" strokeWidth={1.75} />}
    </span>
  );
}
