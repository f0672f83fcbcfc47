import type { KeyboardEvent, RefObject } from 'react';
import { Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components';
import { LABELS, type Label } from '../../../../core/labels';
import { message } from '../../../../core/text/message';
import { Kbd } from '../../../ui/Kbd';
import styles from './LabelMenu.module.css';
import { labelColour } from './labelColour';

const AUTOMATIC = 'automatic';

/** The label that a digit stands for: 1 is the first, 0 the tenth. */
export function labelOfKey(key: string): Label | null {
  if (!/^\d$/u.test(key)) return null;
  return LABELS[(Number(key) + 9) % 10]?.label ?? null;
}

interface LabelMenuProps {
  readonly lines: readonly number[];
  /** The label that all of them have; null when they have several. */
  readonly present: Label | null;
  readonly isAnyByHand: boolean;
  readonly triggerRef: RefObject<Element | null>;
  /** Null gives them back to extraction. */
  readonly onChoose: (label: Label | null) => void;
  readonly onClose: () => void;
}

/** The ten labels, to choose one for some lines. */
export function LabelMenu({ lines, present, isAnyByHand, triggerRef, onChoose, onClose }: LabelMenuProps) {
  const label = message('source.labelMenu', { count: lines.length, first: lines[0] ?? 0 });

  function choose(chosen: Label | null) {
    onClose();
    onChoose(chosen);
  }

  function onKeyDown(event: KeyboardEvent) {
    const chosen = labelOfKey(event.key);
    if (chosen === null) return;
    event.preventDefault();
    event.stopPropagation();
    choose(chosen);
  }

  return (
    <Popover
      className={styles['popover'] ?? ''}
      aria-label={label}
      triggerRef={triggerRef}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom start"
      offset={2}
      crossOffset={44}
      containerPadding={12}
    >
      <div onKeyDownCapture={onKeyDown}>
        <Menu
          className={styles['menu'] ?? ''}
          aria-label={label}
          autoFocus="first"
          onAction={(key) => choose(key === AUTOMATIC ? null : (key as Label))}
        >
          <MenuSection
            aria-label={label}
            selectionMode="single"
            selectedKeys={present === null ? [] : [present]}
            disallowEmptySelection
          >
            {LABELS.map((one, n) => (
              <MenuItem
                key={one.label}
                id={one.label}
                className={styles['item'] ?? ''}
                textValue={message(`label.${one.label}`)}
                style={labelColour(one.label)}
              >
                <span className={styles['bar']} />
                <span className={styles['name']}>{message(`label.${one.label}`)}</span>
                <Kbd keys={String((n + 1) % 10)} />
              </MenuItem>
            ))}
          </MenuSection>
          {isAnyByHand ? <Separator className={styles['separator'] ?? ''} /> : null}
          {isAnyByHand ? (
            <MenuItem id={AUTOMATIC} className={styles['item'] ?? ''}>
              {message('source.automatic')}
            </MenuItem>
          ) : null}
        </Menu>
      </div>
    </Popover>
  );
}
