import type { ArticleMarks } from './article';
import type { Act } from './event';

/** An act that gives articles a mark, or takes it away. */
export type MarkingAct = Extract<
  Act,
  {
    readonly kind:
      | 'collectionMarked'
      | 'readMarked'
      | 'reviewMarked'
      | 'starMarked'
      | 'tagMarked'
      | 'trashMarked';
  }
>;

/** True for acts that give or take marks, and do nothing else. */
export function isMarking(act: Act): act is MarkingAct {
  switch (act.kind) {
    case 'collectionMarked':
    case 'readMarked':
    case 'reviewMarked':
    case 'starMarked':
    case 'tagMarked':
    case 'trashMarked':
      return true;
    default:
      return false;
  }
}

/** What the act makes of the marks of one of its articles. */
export function afterMarking(marks: ArticleMarks, act: MarkingAct): ArticleMarks {
  switch (act.kind) {
    case 'collectionMarked':
      return { ...marks, collectionIds: toggled(marks.collectionIds, act.collectionId, act.value) };
    case 'tagMarked':
      return { ...marks, tagIds: toggled(marks.tagIds, act.tagId, act.value) };
    case 'readMarked':
      return { ...marks, isRead: act.value };
    case 'reviewMarked':
      return { ...marks, isReviewed: act.value };
    case 'starMarked':
      return { ...marks, isStarred: act.value };
    case 'trashMarked':
      return { ...marks, isTrashed: act.value };
  }
}

function toggled<Id>(ids: readonly Id[], id: Id, value: boolean): readonly Id[] {
  const others = ids.filter((other) => other !== id);
  return value ? [...others, id] : others;
}
