import type { ElectronApplication } from '@playwright/test';
import type { ActionId } from '../../src/core/actions/actions';

/** An item of the menu bar as it stands. */
export interface MenuLine {
  readonly label: string;
  readonly enabled: boolean;
}

/** The menu bar's item for an action. */
export function menuLine(app: ElectronApplication, action: ActionId): Promise<MenuLine | null> {
  return app.evaluate(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id);
    return item == null ? null : { label: item.label, enabled: item.enabled };
  }, action);
}

/** Chooses an action in the menu bar. */
export function chooseInMenu(app: ElectronApplication, action: ActionId): Promise<void> {
  return app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), action);
}
