import { useEffect } from 'react';
import type { Theme } from '../../core/settings/settings';

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');

/** Sets the theme's tokens on the page. `system` is light or dark as the system is now. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] =
    theme === 'system' ? (darkSystem.matches ? 'dark' : 'light') : theme;
}

/** Keeps the page in this theme, and in step with the system. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    const apply = () => applyTheme(theme);
    apply();
    darkSystem.addEventListener('change', apply);
    return () => darkSystem.removeEventListener('change', apply);
  }, [theme]);
}
