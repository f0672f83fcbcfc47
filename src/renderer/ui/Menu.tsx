import { Check, type LucideIcon } from 'lucide-react';
import { Menu as AriaMenu, Collection, MenuItem, MenuSection, Separator } from 'react-aria-components';
import { classNames } from './classNames';
import { Kbd } from './Kbd';
import styles from './Menu.module.css';

/** One line of a menu. */
export interface MenuChoice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
}

/** Lines that belong together; sections are parted by a hairline. With `chosen` they are a choice of one. */
export interface MenuGroup<Id extends string = string> {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly MenuChoice<Id>[];
  readonly chosen?: Id;
}

interface MenuProps<Id extends string> {
  readonly label: string;
  readonly groups: readonly MenuGroup<Id>[];
  readonly onChoose: (id: Id) => void;
}

/** A menu of one or more groups. Stands in a popover, see MenuButton. */
export function Menu<Id extends string>({ label, groups, onChoose }: MenuProps<Id>) {
  return (
    <AriaMenu className={styles['menu'] ?? ''} aria-label={label} autoFocus="first">
      {groups.flatMap((group, index) => [
        index === 0 ? null : <Separator key={`before ${group.id}`} className={styles['separator'] ?? ''} />,
        <Group key={group.id} group={group} onChoose={onChoose} />,
      ])}
    </AriaMenu>
  );
}

interface GroupProps<Id extends string> {
  readonly group: MenuGroup<Id>;
  readonly onChoose: (id: Id) => void;
}

function Group<Id extends string>({ group, onChoose }: GroupProps<Id>) {
  const choice =
    group.chosen === undefined
      ? {}
      : { selectionMode: 'single' as const, selectedKeys: [group.chosen], disallowEmptySelection: true };
  return (
    // A group and a choice of one name would make the menu go round in circles.
    <MenuSection id={`group ${group.id}`} aria-label={group.label} {...choice}>
      <Collection items={group.choices}>
        {(item) => <Choice item={item} isChoice={group.chosen !== undefined} onChoose={onChoose} />}
      </Collection>
    </MenuSection>
  );
}

interface ChoiceProps<Id extends string> {
  readonly item: MenuChoice<Id>;
  readonly isChoice: boolean;
  readonly onChoose: (id: Id) => void;
}

function Choice<Id extends string>({ item, isChoice, onChoose }: ChoiceProps<Id>) {
  const Icon = item.icon;
  return (
    <MenuItem
      id={item.id}
      className={classNames(styles['item'])}
      textValue={item.label}
      isDisabled={item.isDisabled ?? false}
      onAction={() => onChoose(item.id)}
    >
      {isChoice ? (
        <Check className={styles['check'] ?? ''} size="0.875rem" strokeWidth={1.75} aria-hidden="true" />
      ) : null}
      {Icon === undefined ? null : <Icon size="1rem" strokeWidth={1.5} aria-hidden="true" />}
      <span className={styles['label']}>{item.label}</span>
      {item.keys === undefined ? null : <Kbd keys={item.keys} />}
    </MenuItem>
  );
}
