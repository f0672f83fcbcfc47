import { Plus } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { classNames } from '../../ui/classNames';
import { IconButton } from '../../ui/IconButton';
import type { Carried } from './carrying';
import styles from './SideSection.module.css';
import { useDropTarget } from './useDropTarget';

interface SideSectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Makes another of what is listed; `label` says so. */
  readonly fresh?: { readonly label: string; readonly onNew: () => void };
  /** What can be put onto the head. */
  readonly takes?: (carried: Carried) => boolean;
  readonly onPut?: (carried: Carried) => void;
}

const TAKES_NOTHING = () => false;
const PUT_NOWHERE = () => undefined;

/** A headed list of the sidebar. */
export function SideSection(props: SideSectionProps) {
  const { title, fresh, takes = TAKES_NOTHING, onPut = PUT_NOWHERE } = props;
  const id = useId();
  const drop = useDropTarget(takes, onPut);
  return (
    <section className={styles['section']}>
      <div {...drop.handlers} className={classNames(styles['head'], drop.isOver && styles['over'])}>
        <h2 className={styles['title']} id={id}>
          {title}
        </h2>
        {fresh === undefined ? null : (
          <IconButton
            icon={Plus}
            size="tiny"
            className={styles['new']}
            label={fresh.label}
            onPress={fresh.onNew}
          />
        )}
      </div>
      <ul aria-labelledby={id}>{props.children}</ul>
    </section>
  );
}
