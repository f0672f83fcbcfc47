import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ArticleMarks, NO_MARKS } from '../../src/core/article';
import type { Act, LibraryEvent } from '../../src/core/event';

type Marks = { -readonly [Name in keyof ArticleMarks]: ArticleMarks[Name] };

/** The marks of every article that ever had one, by a plain reading of the journal in a data folder. */
export function plainMarks(data: string): ReadonlyMap<string, ArticleMarks> {
  const marks = new Map<string, Marks>();
  for (const act of journaled(path.join(data, 'archive', 'journal'))) {
    if (!('value' in act)) continue;
    for (const id of act.articleIds) {
      const one = marks.get(id) ?? { ...NO_MARKS };
      marks.set(id, one);
      if (act.kind === 'starMarked') one.isStarred = act.value;
      else if (act.kind === 'readMarked') one.isRead = act.value;
      else if (act.kind === 'trashMarked') one.isTrashed = act.value;
      else if (act.kind === 'reviewMarked') one.isReviewed = act.value;
      else if (act.kind === 'tagMarked') one.tagIds = withOrWithout(one.tagIds, act.tagId, act.value);
      else one.collectionIds = withOrWithout(one.collectionIds, act.collectionId, act.value);
    }
  }
  return marks;
}

function* journaled(folder: string): Iterable<Act> {
  for (const name of readdirSync(folder).sort())
    for (const line of readFileSync(path.join(folder, name), 'utf8').split('\n'))
      if (line !== '') yield* (JSON.parse(line) as LibraryEvent).acts;
}

function withOrWithout<Id>(ids: readonly Id[], id: Id, value: boolean): readonly Id[] {
  return value ? [...new Set([...ids, id])] : ids.filter((one) => one !== id);
}
