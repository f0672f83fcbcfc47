import type { ReactElement } from 'react';
import { MenuTrigger } from 'react-aria-components';
import { Menu, type MenuGroup } from './Menu';
import { Popover } from './Popover';

interface MenuButtonProps<Id extends string> {
  /** The control that opens it: a Button or an IconButton. */
  readonly button: ReactElement;
  /** The menu's accessible name. */
  readonly label: string;
  readonly groups: readonly MenuGroup<Id>[];
  readonly onChoose: (id: Id) => void;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
}

/** A button that opens a menu under it. */
export function MenuButton<Id extends string>(props: MenuButtonProps<Id>) {
  return (
    <MenuTrigger>
      {props.button}
      <Popover placement={props.placement ?? 'bottom end'}>
        <Menu label={props.label} groups={props.groups} onChoose={props.onChoose} />
      </Popover>
    </MenuTrigger>
  );
}
