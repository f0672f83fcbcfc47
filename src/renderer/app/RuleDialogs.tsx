import { RuleDialog } from '../features/sources/RuleDialog';
import type { LibraryWindow } from './useLibraryWindow';

/** The dialog in which a rule is made or changed, while one is open. */
export function RuleDialogs({ view }: { readonly view: LibraryWindow }) {
  const { openRule, setOpenRule } = view;
  if (openRule === null) return null;
  return <RuleDialog {...openRule} onClose={() => setOpenRule(null)} />;
}
