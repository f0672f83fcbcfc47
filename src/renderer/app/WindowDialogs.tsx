import { useLayoutEffect, useMemo, useRef } from 'react';
import { CommandPalette } from '../features/palette/CommandPalette';
import type { PaletteEntry } from '../features/palette/paletteEntries';
import { ShortcutSheet } from '../features/palette/ShortcutSheet';
import type { LibraryWindow } from './useLibraryWindow';

/** What floats above the panes: the command palette, the shortcut sheet. */
export function WindowDialogs({ view }: { readonly view: LibraryWindow }) {
  const { state, dispatch } = view;
  const close = () => dispatch({ kind: 'dialogSet', dialog: null });
  const after = useAfterClosing(state.dialog === null);
  const take = (entry: PaletteEntry) => {
    close();
    after(() => {
      if (entry.kind === 'action') view.run(entry.action.id, undefined, false);
      else if (entry.kind === 'place') {
        if (entry.search === null) dispatch({ kind: 'listed', listing: entry.listing });
        else dispatch({ kind: 'searchOpened', search: entry.search });
        view.list.current?.focus();
      } else {
        dispatch({ kind: 'articleOpened', id: entry.row.id });
        view.reader.current?.focus();
      }
    });
  };
  // In the palette's own box undo is of letters; in its list it is of what was done.
  const situation = useMemo(() => ({ ...view.situation, isTyping: false }), [view.situation]);
  if (state.dialog === 'sheet') return <ShortcutSheet onClose={close} />;
  if (state.dialog !== 'palette') return null;
  return <CommandPalette situation={situation} overview={view.overview} onTake={take} onClose={close} />;
}

/**
 * Does something when the dialog is gone and the focus is back where it was, so that it can move it again. A dialog that
 * closes asks for the next frame to give the focus back; what is asked for after that comes in the same frame, before
 * any key that is pressed where the focus is then.
 */
function useAfterClosing(isClosed: boolean): (work: () => void) => void {
  const waiting = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    if (!isClosed) return;
    const frame = requestAnimationFrame(() => {
      waiting.current?.();
      waiting.current = null;
    });
    return () => cancelAnimationFrame(frame);
  }, [isClosed]);
  return (work) => {
    waiting.current = work;
  };
}
