import { type RefObject, useEffect, useRef } from 'react';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../../../core/annotations/highlight';
import type { PassageSelection } from '../../../../core/annotations/passages';
import type { Article } from '../../../../core/article';
import type { HighlightTarget } from './highlightTarget';
import { shownPassages } from './passageDom';
import { stepOfKey, stepSelection } from './stepSelection';

interface KeyField {
  readonly article: Article;
  readonly target: HighlightTarget | null;
  readonly isWriting: boolean;
  readonly isByKeys: boolean;
  readonly select: (selection: PassageSelection) => void;
  readonly close: () => void;
  readonly begin: () => boolean;
  readonly colour: (colour: HighlightColour) => void;
  readonly startNote: () => void;
  readonly remove: () => void;
}

/** The keys that words under hand have, before the window's own: arrows, 1 to 4, n, Enter, Delete, Esc. */
export function useHighlightKeys(
  scroller: RefObject<HTMLElement | null>,
  box: RefObject<HTMLElement | null>,
  field: KeyField,
): void {
  const latest = useRef(field);
  latest.current = field;
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, isWriting } = latest.current;
      if (event.defaultPrevented || target === null || isWriting) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isInBox = event.target instanceof Node && box.current?.contains(event.target) === true;
      if (taken(event, latest.current, isInBox, element)) event.preventDefault();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [scroller, box]);
}

function taken(event: KeyboardEvent, field: KeyField, isInBox: boolean, root: HTMLElement): boolean {
  const { target, article } = field;
  const colour = /^[1-4]$/.test(event.key) ? HIGHLIGHT_COLOURS[Number(event.key) - 1] : undefined;
  if (colour !== undefined) field.colour(colour);
  else if (event.key === 'Escape') field.close();
  else if (event.key === 'n') field.startNote();
  else if (target?.kind === 'highlight' && (event.key === 'Delete' || event.key === 'Backspace'))
    field.remove();
  else if (target?.kind === 'words' && event.key === 'Enter' && !isInBox) field.begin();
  else if (target?.kind === 'words' && field.isByKeys && !isInBox) {
    const { direction, language } = article.extraction;
    const step = stepOfKey(event, direction === 'rtl');
    if (step === null) return false;
    field.select(stepSelection(shownPassages(root), target.selection, step, language));
  } else return false;
  return true;
}
