import type { ExportedArticle } from './exportedArticle';

/** A name of CSL: of a person in two parts, of anybody else in one. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** A day or, cut short, a month or year, as CSL writes it. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** A newspaper article as the Citation Style Language describes it (CSL-JSON 1.0.2). */
export interface CslArticle {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly abstract?: string;
  readonly keyword?: string;
}

/** What is cited of an article. The day its page was saved is the day it was accessed. What is not known is left out. */
export function cslArticle(article: ExportedArticle): CslArticle {
  const { id, headline, authors, byline, source, published, url, language, standfirst, tags } = article;
  const names = authors.length > 0 ? authors.map(nameOf) : byline === null ? [] : [{ literal: byline }];
  return {
    id,
    type: 'article-newspaper',
    ...(headline === null ? {} : { title: headline }),
    ...(names.length === 0 ? {} : { author: names }),
    ...(source === null ? {} : { 'container-title': source }),
    ...(published === null ? {} : { issued: dateOf(published) }),
    ...(url === null ? {} : { accessed: dateOf(article.original.modifiedAt.slice(0, 10)), URL: url }),
    ...(language === null ? {} : { language }),
    ...(standfirst === null ? {} : { abstract: standfirst }),
    ...(tags.length === 0 ? {} : { keyword: tags.join(', ') }),
  };
}

/** Words that belong to the family name behind them. */
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|zu|zum|al|bin|ibn)$/u;

/**
 * Two to five words are a person: the last is the family name, with the small particles before it. A single word, and
 * names in scripts without spaces or with figures and signs in them, are kept whole.
 */
function nameOf(name: string): CslName {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const isPerson =
    words.length >= 2 && words.length <= 5 && words.every((word) => /^[\p{L}\p{M}.'’-]+$/u.test(word));
  if (!isPerson) return { literal: name };
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first -= 1;
  return { family: words.slice(first).join(' '), given: words.slice(0, first).join(' ') };
}

function dateOf(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}
