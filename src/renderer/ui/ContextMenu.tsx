import { useRef } from 'react';
import styles from './ContextMenu.module.css';
import { Menu, type MenuGroup } from './Menu';
import { Popover } from './Popover';

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface ContextMenuProps<Id extends string> {
  readonly at: Point;
  /** The menu's accessible name. */
  readonly label: string;
  readonly groups: readonly MenuGroup<Id>[];
  readonly onChoose: (id: Id) => void;
  readonly onClose: () => void;
}

/** A menu at a place, for what was pressed there. The focus goes back to where it was. */
export function ContextMenu<Id extends string>({ at, onClose, ...menu }: ContextMenuProps<Id>) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span
        ref={anchor}
        className={styles['anchor']}
        style={{ insetInlineStart: at.x, insetBlockStart: at.y }}
      />
      <Popover
        triggerRef={anchor}
        name={menu.label}
        placement="bottom start"
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Menu {...menu} />
      </Popover>
    </>
  );
}

/** Where a context menu belongs: at the pointer, or below what has the focus when it was asked for by a key. */
export function menuPoint(event: {
  readonly clientX: number;
  readonly clientY: number;
  readonly button: number;
  readonly currentTarget: Element;
}): Point {
  if (event.button === 2) return { x: event.clientX, y: event.clientY };
  const { left, bottom } = event.currentTarget.getBoundingClientRect();
  return { x: left + KEY_INSET_PX, y: bottom };
}

const KEY_INSET_PX = 24;
