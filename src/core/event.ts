import type { ArticleId, ImportId, TagId } from './article';
import type { ImportReport } from './importReport';
import type { Tag } from './tag';

/**
 * What the user (or an import) did, as a value. A mark lists only the articles that it changed, so `value` says
 * both what was before and what is after, and {@link inverseOf} needs nothing else.
 */
export type Act =
  | { readonly kind: 'tagCreated'; readonly tag: Tag }
  | { readonly kind: 'tagRemoved'; readonly tag: Tag }
  | {
      readonly kind: 'tagMarked';
      readonly tagId: TagId;
      readonly value: boolean;
      readonly articleIds: readonly ArticleId[];
    }
  | { readonly kind: 'starMarked'; readonly value: boolean; readonly articleIds: readonly ArticleId[] }
  | { readonly kind: 'readMarked'; readonly value: boolean; readonly articleIds: readonly ArticleId[] }
  | { readonly kind: 'importStarted'; readonly importId: ImportId; readonly roots: readonly string[] }
  | {
      readonly kind: 'articlesImported';
      readonly importId: ImportId;
      readonly articleIds: readonly ArticleId[];
    }
  | { readonly kind: 'importEnded'; readonly importId: ImportId; readonly report: ImportReport };

/**
 * One line of the journal: acts that belong together, applied in one transaction and undone as one step.
 * `seq` counts up from 1 without gaps; `at` is an ISO date-time.
 */
export interface LibraryEvent {
  readonly seq: number;
  readonly at: string;
  readonly acts: readonly Act[];
}

/** The acts that take these back, in the right order; null when one of them has no inverse (an import). */
export function inverseOf(acts: readonly Act[]): readonly Act[] | null {
  const back: Act[] = [];
  for (const act of [...acts].reverse()) {
    const inverse = inverseOfAct(act);
    if (inverse === null) return null;
    back.push(inverse);
  }
  return back;
}

function inverseOfAct(act: Act): Act | null {
  switch (act.kind) {
    case 'tagCreated':
      return { kind: 'tagRemoved', tag: act.tag };
    case 'tagRemoved':
      return { kind: 'tagCreated', tag: act.tag };
    case 'tagMarked':
    case 'starMarked':
    case 'readMarked':
      return { ...act, value: !act.value };
    case 'importStarted':
    case 'articlesImported':
    case 'importEnded':
      return null;
  }
}
