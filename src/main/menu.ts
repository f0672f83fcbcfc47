import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { ACTIONS, type ActionId } from '../core/actions/actions';
import { message } from '../core/text/message';

type Action = (typeof ACTIONS)[number];

/**
 * The menu bar, drawn from the list of actions. Single-letter keys are shown but not registered: the window listens
 * for them, because in a text field they are letters.
 */
export function setMenu(
  onAction: (action: ActionId) => void,
  /** Which actions that can be switched on are; those that can't are not in it. */
  switches: Partial<Record<ActionId, boolean>>,
): void {
  const items = (menu: string) =>
    ACTIONS.filter((action) => action.menu === menu).map((action) =>
      item(action, onAction, switches[action.id]),
    );
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: message('app.menu.file'),
      submenu: [...items('file'), separator, { role: process.platform === 'darwin' ? 'close' : 'quit' }],
    },
    {
      label: message('app.menu.edit'),
      submenu: [
        ...items('edit'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    { label: message('app.menu.article'), submenu: items('article') },
    {
      label: message('app.menu.view'),
      submenu: [
        ...items('view'),
        { label: message('app.menu.appearance'), submenu: items('appearance') },
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
      ],
    },
    { label: message('app.menu.help'), role: 'help', submenu: [{ role: 'about' }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function item(
  action: Action,
  onAction: (action: ActionId) => void,
  isOn: boolean | undefined,
): MenuItemConstructorOptions {
  return {
    ...(isOn === undefined ? {} : { type: 'checkbox', checked: isOn }),
    label: message(`action.${action.id}`),
    ...(action.keys === null ? {} : { accelerator: action.keys }),
    registerAccelerator: action.where === 'menu',
    click: () => onAction(action.id),
  };
}
