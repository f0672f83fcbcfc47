import type { HighlightId } from '../../../../core/annotations/highlight';

/** So long a highlight that was gone to stands out. */
const LIT_MS = 1200;

/** Brings a highlight into the middle of the view, and lets it stand out for a moment. */
export function jumpTo(scroller: HTMLElement | null, id: HighlightId): void {
  const marks = [...(scroller?.querySelectorAll<HTMLElement>(`mark[data-highlight="${id}"]`) ?? [])];
  marks[0]?.scrollIntoView({ block: 'center' });
  for (const mark of marks) {
    mark.toggleAttribute('data-lit', true);
    window.setTimeout(() => mark.removeAttribute('data-lit'), LIT_MS);
  }
}
