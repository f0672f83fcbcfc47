import type { ActionId } from '../core/actions/actions';
import { NO_SITUATION, type Situation } from '../core/actions/situation';
import { setMenu } from './menu';
import type { SettingsStore } from './settingsStore';

/** Keeps the menu bar in step with the settings and with what the window says of itself. */
export function keepMenuBar(
  settings: SettingsStore,
  onAction: (action: ActionId) => void,
): (situation: Situation) => void {
  let situation = NO_SITUATION;
  const draw = () => setMenu({ situation, settings: settings.read(), onAction });
  draw();
  settings.listen(draw);
  return (next) => {
    situation = next;
    draw();
  };
}
