import { useMemo, useState } from 'react';
import type { ArticleId, TagId } from '../../../core/article';
import { normalTagName } from '../../../core/tag';
import { message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import { useLibrary } from '../../live/LibraryContext';
import { useLive } from '../../live/useLive';
import { countTags, type TagChoice, tagChoices } from './tagChoices';

/** The tags of some articles, and how to change them. */
export interface Tagging {
  /** Undefined until the library has answered. */
  readonly choices: readonly TagChoice[] | undefined;
  /** True when the library has no tag at all yet. */
  readonly isEmpty: boolean;
  /** What the last act failed with, as a sentence. */
  readonly problem: string | null;
  /** Adds the tag to all articles; takes it off when all of them have it. */
  readonly toggle: (choice: TagChoice) => void;
  /** Adds the tag of this name to all articles, made when new; false when it cannot be a name. */
  readonly add: (typed: string) => boolean;
  /** Says what is wrong with a name that cannot be one. */
  readonly check: (typed: string) => void;
}

/** Follows the tags of these articles and changes them, each change one act. */
export function useTagging(articleIds: readonly ArticleId[], typed: string): Tagging {
  const library = useLibrary();
  const overview = useLive('overview', {}, ({ tags }) => tags);
  const rows = useLive(
    'articleRows',
    { ids: articleIds },
    ({ marked }) => marked === null || marked.length > 0,
  );
  const [problem, setProblem] = useState<string | null>(null);

  const tags = overview.answer?.tags;
  const onCounts = useMemo(
    () => (rows.answer === undefined ? undefined : countTags(rows.answer.map((row) => row?.tagIds ?? []))),
    [rows.answer],
  );
  const choices = useMemo(
    () =>
      tags === undefined || onCounts === undefined
        ? undefined
        : tagChoices(tags, typed, onCounts, articleIds.length),
    [tags, onCounts, typed, articleIds.length],
  );

  async function change(add: readonly string[], remove: readonly TagId[]) {
    try {
      await library.act('tagArticles', { ids: articleIds, add, remove });
      setProblem(null);
    } catch (thrown) {
      const reason = errorText(thrown instanceof Error ? thrown : new Error(String(thrown)));
      setProblem(message('tagging.failed', { reason }));
    }
  }

  return {
    choices,
    isEmpty: tags?.length === 0,
    problem,
    toggle: (choice) => {
      if (choice.kind === 'create') void change([choice.name], []);
      else if (choice.presence === 'all') void change([], [choice.tag.id]);
      else void change([choice.tag.name], []);
    },
    add: (name) => {
      const normal = normalTagName(name);
      if (normal !== null) void change([normal], []);
      return normal !== null;
    },
    check: (name) => {
      const isFine = name.trim() === '' || normalTagName(name) !== null;
      setProblem(isFine ? null : message('error.tagName'));
    },
  };
}
