import type { PassageSelection } from '../../../../core/annotations/passages';
import type { Extraction } from '../../../../core/extraction';
import { offsetIn, shownPassages } from './passageDom';
import { sentenceAt } from './stepSelection';

/** So far under the pane's edge something counts as in view. */
const EDGE = 12;

/** The first sentence that begins in view, or runs through it; null where there is no text. */
export function firstSentenceInView(
  scroller: HTMLElement | null,
  { direction, language }: Pick<Extraction, 'direction' | 'language'>,
): PassageSelection | null {
  if (scroller === null) return null;
  const top = scroller.getBoundingClientRect().top + EDGE;
  const passages = shownPassages(scroller);
  const first =
    passages.find(({ element }) => element.getBoundingClientRect().bottom > top) ?? passages.at(-1);
  if (first === undefined) return null;
  const rect = first.element.getBoundingClientRect();
  const edge = direction === 'rtl' ? rect.right - 2 : rect.left + 2;
  const caret = rect.top >= top ? null : document.caretRangeFromPoint(edge, top + EDGE);
  const offset = caret === null ? 0 : (offsetIn(first.element, caret.startContainer, caret.startOffset) ?? 0);
  return sentenceAt(passages, { passage: first.key, offset }, language);
}

/** Scrolls as little as brings a range into view, with room for the bar above it. */
export function showRange(range: Range, scroller: HTMLElement | null): void {
  if (scroller === null) return;
  const pane = scroller.getBoundingClientRect();
  const { top, bottom } = range.getBoundingClientRect();
  const above = pane.top + 4 * EDGE;
  const below = pane.bottom - EDGE;
  if (top < above) scroller.scrollBy({ top: top - above });
  else if (bottom > below) scroller.scrollBy({ top: Math.min(bottom - below, top - above) });
}
