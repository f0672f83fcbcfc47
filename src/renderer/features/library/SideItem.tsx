import { ChevronDown, ChevronRight, type LucideIcon } from 'lucide-react';
import type { DragEvent, MouseEvent, ReactNode } from 'react';
import { message } from '../../../core/text/message';
import { menuPoint, type Point } from '../../ui/ContextMenu';
import { classNames } from '../../ui/classNames';
import { type Carried, carry, putDown } from './carrying';
import styles from './SideItem.module.css';
import { useDropTarget } from './useDropTarget';

/** The triangle of an item with others below it. */
export interface Branch {
  readonly isOpen: boolean;
  readonly label: string;
  readonly onToggle: () => void;
}

interface SideItemProps {
  /** A SideIcon, or a dot of its size. */
  readonly icon: ReactNode;
  readonly name: string;
  /** Null where a number says nothing. */
  readonly count: number | null;
  readonly isCurrent?: boolean;
  readonly onPress: () => void;
  readonly depth?: number;
  readonly branch?: Branch | null;
  /** True in a section where some items are branches, so that names stand in one line. */
  readonly isInTree?: boolean;
  readonly isMuted?: boolean;
  /** Opens its menu. */
  readonly onMenu?: (at: Point) => void;
  /** What it is when it is dragged. */
  readonly carried?: Carried;
  readonly takes?: (carried: Carried) => boolean;
  readonly onPut?: (carried: Carried) => void;
}

const TAKES_NOTHING = () => false;
const PUT_NOWHERE = () => undefined;

/** One line of the sidebar. A branch's triangle is a button of its own; the left and right arrows press it too. */
export function SideItem(props: SideItemProps) {
  const { name, count, isCurrent = false, branch = null, depth = 0, isInTree = false } = props;
  const { onMenu, carried, takes = TAKES_NOTHING, onPut = PUT_NOWHERE } = props;
  const drop = useDropTarget(takes, onPut);
  const menu =
    onMenu === undefined
      ? {}
      : {
          onContextMenu: (event: MouseEvent) => {
            event.preventDefault();
            onMenu(menuPoint(event));
          },
        };
  const drag =
    carried === undefined
      ? {}
      : {
          draggable: true,
          onDragStart: (event: DragEvent) => carry(event, carried, name),
          onDragEnd: putDown,
        };
  return (
    <li className={styles['line']}>
      <button
        {...menu}
        {...drag}
        {...drop.handlers}
        type="button"
        className={classNames(
          styles['item'],
          props.isMuted && styles['muted'],
          drop.isOver && styles['over'],
        )}
        style={{ paddingInlineStart: `calc(${isInTree ? '22px' : '8px'} + ${depth}rem)` }}
        aria-current={isCurrent ? 'page' : undefined}
        data-side-item={branch === null ? 'leaf' : branch.isOpen ? 'open' : 'closed'}
        tabIndex={isCurrent ? 0 : -1}
        title={name}
        onClick={props.onPress}
      >
        <span className={styles['icon']}>{props.icon}</span>
        <span className={styles['name']}>
          <bdi>{name}</bdi>
        </span>
        {count === null ? null : <Count of={count} />}
      </button>
      {branch === null ? null : <Twist branch={branch} depth={depth} />}
    </li>
  );
}

function Count({ of: count }: { readonly of: number }) {
  return (
    <span className={styles['count']}>
      {message('list.number', { count })}
      <span className="visuallyHidden"> {message('list.total', { count })}</span>
    </span>
  );
}

function Twist({ branch, depth }: { readonly branch: Branch; readonly depth: number }) {
  const Shape = branch.isOpen ? ChevronDown : ChevronRight;
  return (
    <button
      type="button"
      className={styles['twist']}
      style={{ insetInlineStart: `${depth}rem` }}
      aria-label={branch.label}
      aria-expanded={branch.isOpen}
      tabIndex={-1}
      onClick={branch.onToggle}
    >
      <Shape size="0.75rem" strokeWidth={2} aria-hidden="true" />
    </button>
  );
}

/** An icon at the sidebar's size. */
export function SideIcon({ of: Shape }: { readonly of: LucideIcon }) {
  return <Shape size="1rem" strokeWidth={1.5} aria-hidden="true" />;
}
