import { Check, Folder, Minus, Plus } from 'lucide-react';
import { message } from '../../../core/text/message';
import { TagDot } from '../../ui/TagDot';
import styles from './MarkOption.module.css';
import type { MarkChoice, Presence } from './markChoices';

interface MarkOptionProps {
  readonly id: string;
  readonly choice: MarkChoice;
  readonly isActive: boolean;
  readonly articleCount: number;
  readonly onChoose: () => void;
}

const CHECKED: Readonly<Record<Presence, boolean | 'mixed'>> = { all: true, some: 'mixed', none: false };

/** One line of the editor: a tag or collection with a tick (on all), a dash (on some) or nothing, or one to be made. */
export function MarkOption({ id, choice, isActive, articleCount, onChoose }: MarkOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, see MarkEditor
    <div
      id={id}
      className={styles['option']}
      role="option"
      aria-selected={isActive}
      aria-checked={choice.kind === 'create' ? undefined : CHECKED[choice.presence]}
      data-active={isActive}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {choice.kind === 'create' ? (
        <>
          <Mark icon={Plus} />
          <span className={styles['name']}>{message('marking.create', { name: choice.name })}</span>
        </>
      ) : (
        <Known choice={choice} articleCount={articleCount} />
      )}
    </div>
  );
}

function Known(props: {
  readonly choice: Extract<MarkChoice, { kind: 'thing' }>;
  readonly articleCount: number;
}) {
  const { thing, presence, onCount } = props.choice;
  const { name, above, colour } = thing;
  return (
    <>
      {presence === 'none' ? <Mark /> : <Mark icon={presence === 'all' ? Check : Minus} />}
      {colour === null ? (
        <Folder className={styles['folder'] ?? ''} size="1rem" strokeWidth={1.5} aria-hidden="true" />
      ) : (
        <TagDot colour={colour} />
      )}
      <span className={styles['name']} title={name}>
        <span className={styles['above']}>{name.slice(0, above)}</span>
        {name.slice(above)}
      </span>
      <span className={styles['count']}>
        {presence === 'some'
          ? message('marking.onSome', { some: onCount, all: props.articleCount })
          : message('marking.count', { count: thing.count })}
      </span>
      {presence === 'all' ? <span className={styles['remove']}>{message('marking.remove')}</span> : null}
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
