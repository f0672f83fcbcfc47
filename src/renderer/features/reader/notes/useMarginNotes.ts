import { type RefObject, useLayoutEffect } from 'react';
import type { PlacedHighlight } from '../../../../core/annotations/placeHighlights';

/** From so wide a reader on notes stand in the margin, where the text's measure leaves them room. */
const FROM_REM = 61.25;
/** What a note in the margin takes beside the text: the gap, its width, and some air behind it. */
const NOTE_REM = 2 + 11.5 + 1.5;
/** Notes in the margin stay so far apart, in pixels. */
const APART = 16;

/**
 * Puts the notes of an article into its margin, each at its highlight's height and below the one before it, for as long
 * as the reader is wide enough. The article says so by `data-margin`; elsewhere notes stand where they are.
 */
export function useMarginNotes(
  article: RefObject<HTMLElement | null>,
  highlights: readonly PlacedHighlight[],
  hasNotes: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other highlights are other notes
  useLayoutEffect(() => {
    const page = article.current;
    const room = page?.parentElement ?? null;
    if (page === null || room === null) return;
    const place = () => placeNotes(page, room);
    place();
    const observer = new ResizeObserver(place);
    observer.observe(page);
    observer.observe(room);
    return () => observer.disconnect();
  }, [article, highlights, hasNotes]);
}

function placeNotes(page: HTMLElement, room: HTMLElement): void {
  const notes = [...page.querySelectorAll<HTMLElement>('[data-note]')];
  const hasRoom = notes.length > 0 && isRoomy(page, room);
  page.toggleAttribute('data-margin', hasRoom);
  const { top } = page.getBoundingClientRect();
  let free = 0;
  for (const note of notes) {
    if (!hasRoom) {
      note.style.removeProperty('top');
      continue;
    }
    const mark = page.querySelector(`mark[data-highlight="${CSS.escape(note.dataset['note'] ?? '')}"]`);
    const wished = (mark?.getBoundingClientRect().top ?? top) - top;
    const at = Math.max(wished, free);
    note.style.top = `${at}px`;
    free = at + note.offsetHeight + APART;
  }
}

function isRoomy(page: HTMLElement, room: HTMLElement): boolean {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(page);
  const padding = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
  const text = page.offsetWidth - padding;
  return room.clientWidth >= Math.max(FROM_REM * rem, text + padding / 2 + NOTE_REM * rem);
}
