import { useMemo, useState } from 'react';
import type { ArticleId, TagId } from '../../../core/article';
import type { CollectionId } from '../../../core/collection';
import { normalName } from '../../../core/names';
import { normalTagName } from '../../../core/tag';
import { message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import { useLibrary } from '../../live/LibraryContext';
import { useLive } from '../../live/useLive';
import type { LibraryClient } from '../../storage/client';
import { type MarkChoice, markChoices, type Thing } from './markChoices';
import { collectionThings, tagThings } from './things';

/** What articles can be given in an editor. */
export type MarkKind = 'tags' | 'collections';

/** The tags or collections of some articles, and how to change them. */
export interface Marking {
  /** Undefined until the library has answered. */
  readonly choices: readonly MarkChoice[] | undefined;
  /** True when the library has none at all yet. */
  readonly isEmpty: boolean;
  /** What the last act failed with, as a sentence. */
  readonly problem: string | null;
  /** Gives it to all articles; takes it off when all of them have it. */
  readonly toggle: (choice: MarkChoice) => void;
  /** Gives all articles the one of this name, made when new; false when it cannot be a name. */
  readonly add: (typed: string) => boolean;
  /** Says what is wrong with a name that cannot be one. */
  readonly check: (typed: string) => void;
}

/** Follows what these articles carry and changes it, each change one act. */
export function useMarking(kind: MarkKind, articleIds: readonly ArticleId[], typed: string): Marking {
  const library = useLibrary();
  const overview = useLive('overview', {}, ({ tags }) => tags);
  const counts = useLive(
    'markCounts',
    { ids: articleIds },
    ({ marked, tags }) => tags || marked === null || marked.length > 0,
  );
  const [problem, setProblem] = useState<string | null>(null);
  const normal = kind === 'tags' ? normalTagName : normalName;

  const { answer: seen } = overview;
  const things = useMemo(() => {
    if (seen === undefined) return undefined;
    return kind === 'tags' ? tagThings(seen.tags) : collectionThings(seen.collections);
  }, [seen, kind]);
  const { answer: on } = counts;
  const choices = useMemo(
    () =>
      things === undefined || on === undefined
        ? undefined
        : markChoices(things, typed, normal, on[kind], on.articles),
    [things, on, kind, typed, normal],
  );

  async function change(act: Promise<unknown>) {
    try {
      await act;
      setProblem(null);
    } catch (thrown) {
      const reason = errorText(thrown instanceof Error ? thrown : new Error(String(thrown)));
      setProblem(message(`marking.${kind}.failed`, { reason }));
    }
  }
  const acts = kind === 'tags' ? tagActs(library, articleIds) : collectionActs(library, articleIds);

  return {
    choices,
    isEmpty: things?.length === 0,
    problem,
    toggle: (choice) => {
      if (choice.kind === 'create') void change(acts.make(choice.name));
      else void change(acts.set(choice.thing, choice.presence !== 'all'));
    },
    add: (name) => {
      const kept = normal(name);
      if (kept !== null) void change(acts.make(kept));
      return kept !== null;
    },
    check: (name) => {
      const isFine = name.trim() === '' || normal(name) !== null;
      setProblem(isFine ? null : message(kind === 'tags' ? 'error.tagName' : 'error.nameUnfit'));
    },
  };
}

interface MarkActs {
  make(name: string): Promise<unknown>;
  set(thing: Thing, value: boolean): Promise<unknown>;
}

function tagActs(library: LibraryClient, ids: readonly ArticleId[]): MarkActs {
  return {
    make: (name) => library.act('tagArticles', { ids, add: [name], remove: [] }),
    set: ({ id, name }, value) =>
      library.act(
        'tagArticles',
        value ? { ids, add: [name], remove: [] } : { ids, add: [], remove: [id as TagId] },
      ),
  };
}

function collectionActs(library: LibraryClient, ids: readonly ArticleId[]): MarkActs {
  return {
    make: (name) => library.act('createCollection', { name, parentId: null, ids }),
    set: ({ id }, value) => {
      const those = [id as CollectionId];
      const [add, remove] = value ? [those, []] : [[], those];
      return library.act('collectArticles', { ids, add, remove });
    },
  };
}
