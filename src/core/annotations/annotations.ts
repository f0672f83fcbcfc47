import type { Act } from '../event';
import type { Highlight } from './highlight';

/** What somebody wrote on one article: highlights, oldest first, and a note on all of it (Markdown). */
export interface Annotations {
  readonly highlights: readonly Highlight[];
  readonly note: string | null;
}

/** An act on the annotations of one article. */
export type AnnotatingAct = Extract<
  Act,
  { kind: 'highlightAdded' | 'highlightRemoved' | 'highlightChanged' | 'noteWritten' }
>;

export const NO_ANNOTATIONS: Annotations = { highlights: [], note: null };

/** True for an act on the annotations of one article. */
export function isAnnotating(act: Act): act is AnnotatingAct {
  switch (act.kind) {
    case 'highlightAdded':
    case 'highlightRemoved':
    case 'highlightChanged':
    case 'noteWritten':
      return true;
    default:
      return false;
  }
}

/** The annotations after an act; null when there are none left. An act that was taken in already changes nothing. */
export function afterAnnotating(before: Annotations | null, act: AnnotatingAct): Annotations | null {
  const after = changed(before ?? NO_ANNOTATIONS, act);
  return after.highlights.length === 0 && after.note === null ? null : after;
}

function changed({ highlights, note }: Annotations, act: AnnotatingAct): Annotations {
  switch (act.kind) {
    case 'highlightAdded':
      return { highlights: withHighlight(highlights, act.highlight), note };
    case 'highlightRemoved':
      return { highlights: highlights.filter(({ id }) => id !== act.highlight.id), note };
    case 'highlightChanged':
      return { highlights: highlights.map((one) => (one.id === act.to.id ? act.to : one)), note };
    case 'noteWritten':
      return { highlights, note: act.to };
  }
}

/** One whose quote was purged marks nothing any more. */
function withHighlight(highlights: readonly Highlight[], added: Highlight): readonly Highlight[] {
  if (added.anchor.quote === '') return highlights;
  const others = highlights.filter(({ id }) => id !== added.id);
  return [...others, added].sort((a, b) =>
    a.madeAt < b.madeAt ? -1 : a.madeAt > b.madeAt ? 1 : a.id < b.id ? -1 : 1,
  );
}

/** Everything that was written: on the article first, then on its words. */
export function notesIn(annotations: Annotations | null): readonly string[] {
  const { highlights, note } = annotations ?? NO_ANNOTATIONS;
  return [note, ...highlights.map((one) => one.note)].filter((one) => one !== null);
}

/** What lists and searches know of annotations. A note on a highlight is a note. */
export function annotationMarks(annotations: Annotations | null): {
  readonly hasNote: boolean;
  readonly hasHighlight: boolean;
} {
  const { highlights, note } = annotations ?? NO_ANNOTATIONS;
  return {
    hasNote: note !== null || highlights.some((one) => one.note !== null),
    hasHighlight: highlights.length > 0,
  };
}
