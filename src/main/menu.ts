import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { menuGroups } from '../core/actions/actionGroups';
import { actionName } from '../core/actions/actionName';
import type { MenuName } from '../core/actions/actionShape';
import { isSwitchedOn } from '../core/actions/actionSwitch';
import type { Action, ActionId } from '../core/actions/actions';
import { type Situation, unmetNeed } from '../core/actions/situation';
import type { Settings } from '../core/settings/settings';
import { message } from '../core/text/message';

type Item = MenuItemConstructorOptions;
const SEPARATOR: Item = { type: 'separator' };

/** What the menu bar is drawn from. */
interface MenuGround {
  readonly situation: Situation;
  readonly settings: Settings;
  readonly onAction: (action: ActionId) => void;
}

/**
 * The menu bar, drawn from the list of actions as they are named and possible now. Single-letter keys are shown but
 * not registered: the window listens for them, because in a text field they are letters.
 */
export function setMenu(ground: MenuGround): void {
  const isMac = process.platform === 'darwin';
  const menu = (name: Exclude<MenuName, 'help'>, ...more: readonly (readonly Item[])[]): Item => ({
    label: message(`app.menu.${name}`),
    submenu: parted([...itemsOf(name, ground), ...more]),
  });
  const template: Item[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    menu('file', [{ role: isMac ? 'close' : 'quit' }]),
    menu('edit', [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }]),
    menu('article'),
    menu('reading'),
    menu('organise'),
    menu('go'),
    menu(
      'view',
      [menu('appearance')],
      [{ role: 'togglefullscreen' }, ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const])],
    ),
    {
      label: message('app.menu.help'),
      role: 'help',
      submenu: parted([...itemsOf('help', ground), [{ role: 'about' }]]),
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function itemsOf(menu: MenuName, ground: MenuGround): readonly (readonly Item[])[] {
  return menuGroups(menu).map((group) => group.flatMap((action) => itemsFor(action, ground)));
}

function parted(groups: readonly (readonly Item[])[]): Item[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [SEPARATOR, ...group]));
}

/** The item of an action, and an unseen one for its other keys. */
function itemsFor(action: Action, ground: MenuGround): readonly Item[] {
  const item = itemOf(action, ground);
  if (action.silentKeys === undefined) return [item];
  const { id: _named, ...unseen } = item;
  return [
    item,
    { ...unseen, visible: false, accelerator: action.silentKeys, acceleratorWorksWhenHidden: true },
  ];
}

function itemOf(action: Action, { situation, settings, onAction }: MenuGround): Item {
  const isOn = isSwitchedOn(action.id, settings);
  return {
    id: action.id,
    ...(isOn === null ? {} : { type: 'checkbox', checked: isOn }),
    label: actionName(action, situation),
    enabled: unmetNeed(action, situation) === null,
    ...(action.keys === undefined ? {} : { accelerator: action.keys }),
    registerAccelerator: action.where === 'menu',
    click: () => onAction(action.id),
  };
}
