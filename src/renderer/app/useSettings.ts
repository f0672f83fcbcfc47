import { useCallback, useState } from 'react';
import type { Settings } from '../../core/settings/settings';
import { callMain } from '../bridge';

/** The settings as they are shown. */
export interface SettingsInHand {
  readonly settings: Settings;
  /** Shows a change at once and has main keep it. */
  readonly change: (part: Partial<Settings>) => void;
  /** Only shows it: a splitter that is still being dragged. */
  readonly preview: (part: Partial<Settings>) => void;
}

/** The settings of the window, from what main handed over. */
export function useSettings(): SettingsInHand {
  const [settings, setSettings] = useState(window.bridge.initialSettings);
  const preview = useCallback(
    (part: Partial<Settings>) => setSettings((before) => ({ ...before, ...part })),
    [],
  );
  const change = useCallback(
    (part: Partial<Settings>) => {
      preview(part);
      void callMain('changeSettings', part);
    },
    [preview],
  );
  return { settings, change, preview };
}
