import type { Annotations } from './annotations/annotations';
import { findAnchor } from './annotations/findAnchor';
import { type Highlight, type HighlightId, keptNote } from './annotations/highlight';
import { pageText } from './annotations/pageText';
import { anchorAt } from './annotations/textAnchor';
import type { ArticleId, ArticleMarks, TagId } from './article';
import type { Act } from './event';

/** What somebody gave an article and wrote on it, as far as it can be carried over to another. */
export interface GivenTo {
  readonly id: ArticleId;
  readonly marks: Pick<ArticleMarks, 'isStarred' | 'tagIds'>;
  readonly annotations: Annotations;
}

/** A highlight as the other version will have it. One whose words are not there goes along, and is listed as lost. */
export interface CarriedHighlight {
  readonly highlight: Highlight;
  readonly isFound: boolean;
}

/** What one version has and the other does not: what carrying over would give it. */
export interface CarryPlan {
  readonly tagIds: readonly TagId[];
  readonly isStarGiven: boolean;
  /** The note as it would be, that of the other version first; null when it stays as it is. */
  readonly note: string | null;
  /** The two notes are too long for one. */
  readonly isNoteTooLong: boolean;
  readonly highlights: readonly CarriedHighlight[];
}

/** What is to be carried over from one version of a page to another, whose text this is. Nothing there is changed or lost. */
export function carryPlan(from: GivenTo, to: GivenTo, text: string): CarryPlan {
  const note = joinedNote(from.annotations.note, to.annotations.note);
  return {
    tagIds: from.marks.tagIds.filter((id) => !to.marks.tagIds.includes(id)),
    isStarGiven: from.marks.isStarred && !to.marks.isStarred,
    note: note === to.annotations.note ? null : (note ?? null),
    isNoteTooLong: note === undefined,
    highlights: carriedHighlights(from.annotations.highlights, to.annotations.highlights, text),
  };
}

/** True when there is nothing to carry over. */
export function isNothingCarried({ tagIds, isStarGiven, note, highlights }: CarryPlan): boolean {
  return tagIds.length === 0 && !isStarGiven && note === null && highlights.length === 0;
}

/** The acts of a plan, which are one event. Highlights get ids of their own: those of the first version stay there. */
export function carryingActs(plan: CarryPlan, to: GivenTo, newId: () => HighlightId): readonly Act[] {
  const articleIds = [to.id];
  return [
    ...plan.tagIds.map((tagId): Act => ({ kind: 'tagMarked', tagId, value: true, articleIds })),
    ...(plan.isStarGiven ? [{ kind: 'starMarked', value: true, articleIds } as const] : []),
    ...plan.highlights.map(
      ({ highlight }): Act => ({
        kind: 'highlightAdded',
        articleId: to.id,
        highlight: { ...highlight, id: newId() },
      }),
    ),
    ...(plan.note === null
      ? []
      : [{ kind: 'noteWritten', articleId: to.id, from: to.annotations.note, to: plan.note } as const]),
  ];
}

/** True for acts that can only have been done together by carrying over. */
export function isCarryingOver(acts: readonly Act[]): boolean {
  const kinds = new Set(acts.map(({ kind }) => kind));
  const isOne = kinds.size === 1 && !(kinds.has('highlightAdded') && acts.length > 1);
  return !isOne && [...kinds].every((kind) => CARRIED.has(kind));
}

const CARRIED: ReadonlySet<Act['kind']> = new Set([
  'tagMarked',
  'starMarked',
  'highlightAdded',
  'noteWritten',
]);

/** Undefined when the two are too long for one. */
function joinedNote(from: string | null, to: string | null): string | null | undefined {
  if (from === null || to?.includes(from) === true) return to;
  return to === null ? from : keptNote(`${to}\n\n${from}`);
}

function carriedHighlights(
  from: readonly Highlight[],
  to: readonly Highlight[],
  original: string,
): readonly CarriedHighlight[] {
  if (from.length === 0) return [];
  const { text } = pageText(original);
  const moved = (highlight: Highlight): CarriedHighlight => {
    const range = findAnchor(text, highlight.anchor);
    if (range === null) return { highlight, isFound: false };
    return { highlight: { ...highlight, anchor: anchorAt(text, range) }, isFound: true };
  };
  const there = to.map(moved);
  return from.map(moved).filter((one) => !there.some((other) => says(other, one)));
}

/** True when the first marks the same words, and says what the second does. */
function says({ highlight: a }: CarriedHighlight, { highlight: b }: CarriedHighlight): boolean {
  const isSamePlace =
    a.anchor.position === b.anchor.position &&
    a.anchor.quote === b.anchor.quote &&
    a.anchor.prefix === b.anchor.prefix;
  return isSamePlace && (b.note === null || b.note === a.note);
}
