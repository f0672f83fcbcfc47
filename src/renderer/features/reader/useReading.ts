import { useEffect, useMemo, useRef } from 'react';
import type { Article, ArticleId } from '../../../core/article';
import type { Teaser } from '../../../core/extraction';
import type { Tag } from '../../../core/tag';
import { useAhead } from '../../live/useAhead';
import { useLive } from '../../live/useLive';
import type { LibraryChange } from '../../storage/client';

/** A teaser of the page, and the article it announces when the library has it. */
export interface RelatedTeaser {
  readonly teaser: Teaser;
  readonly articleId: ArticleId | null;
}

/** What the reader shows of one article. `article` is undefined until the first answer, null when it is gone. */
export interface Reading {
  readonly article: Article | null | undefined;
  readonly tags: readonly Tag[];
  /** Undefined until the library has said which of them it holds. */
  readonly related: readonly RelatedTeaser[] | undefined;
  readonly error: Error | null;
}

/**
 * One article, live. While the next one is on its way the last one stays, so that nothing flickers; `neighbours` are asked
 * for ahead.
 */
export function useReading(id: ArticleId | null, neighbours: readonly ArticleId[]): Reading {
  const { article, error } = useOpenArticle(id);
  useAhead('article', article == null ? [] : neighbours.map((next) => ({ id: next })), isAboutArticle);
  useAhead(
    'versions',
    article == null ? [] : neighbours.map((next) => ({ id: next })),
    (_, { articles }) => articles,
  );
  const overview = useLive('overview', {}, ({ tags }) => tags);
  const tags = useMemo(() => {
    const known = overview.answer?.tags ?? [];
    return known.filter((tag) => article?.tagIds.includes(tag.id) ?? false);
  }, [overview.answer, article]);
  return { article, tags, related: useRelated(article), error };
}

function useOpenArticle(id: ArticleId | null): Pick<Reading, 'article' | 'error'> {
  const request = id === null ? null : { id };
  const live = useLive('article', request, (change) => request !== null && isAboutArticle(request, change));
  const isOnShow = useRef(false);
  const isHeldBack = id === null || (live.isLoading && !isOnShow.current);
  const article = isHeldBack ? undefined : live.answer;
  useEffect(() => {
    isOnShow.current = article != null;
  }, [article]);
  return { article, error: isHeldBack || live.isLoading ? null : live.error };
}

const NONE: readonly null[] = [];

function useRelated(article: Article | null | undefined): Reading['related'] {
  const extraction = article?.extraction;
  const teasers = useMemo(() => onePerTitle(extraction?.teasers ?? []), [extraction]);
  const held = useLive(
    'articlesByHeadline',
    teasers.length === 0 || article == null
      ? null
      : {
          id: article.id,
          source: article.extraction.source,
          published: article.extraction.published,
          headlines: teasers.map(({ title }) => title),
        },
    ({ articles }) => articles,
  );
  const ids = teasers.length === 0 || held.error !== null ? NONE : held.isLoading ? undefined : held.answer;
  return useMemo(
    () =>
      ids === undefined ? undefined : teasers.map((teaser, n) => ({ teaser, articleId: ids[n] ?? null })),
    [teasers, ids],
  );
}

/** Pages announce an article in more than one place; the reader lists it once. */
function onePerTitle(teasers: readonly Teaser[]): readonly Teaser[] {
  const seen = new Set<string>();
  return teasers.filter(({ title }) => !seen.has(title) && seen.add(title));
}

function isAboutArticle({ id }: { readonly id: ArticleId }, { articles, marked }: LibraryChange): boolean {
  return articles || marked === null || marked.includes(id);
}
