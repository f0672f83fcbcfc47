import type { ArticleRow } from '../../../../src/core/article';
import type { Extraction } from '../../../../src/core/extraction';
import { foldedWords } from '../../../../src/core/query/fold';

/** An article as a plain look at it needs it: nothing is a number, nothing is shared with the columns or the index. */
export interface PlainArticle {
  readonly id: string;
  /** Texts that words are looked for in: folded words with a space around each. */
  readonly title: string;
  readonly texts: readonly string[];
  readonly authors: readonly string[];
  readonly source: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly confidence: number;
  readonly hasCaption: boolean;
  readonly isVersion: boolean;
  readonly isRead: boolean;
  readonly isStarred: boolean;
  /** Its tags and those above them. */
  readonly tags: readonly string[];
  readonly hasTag: boolean;
  readonly hasNote: boolean;
  readonly hasHighlight: boolean;
  /** Its collections and those above them. */
  readonly collections: readonly string[];
}

/** The names that the marks of articles stand for. */
export interface PlainNames {
  readonly tags: ReadonlyMap<string, string>;
  readonly collections: ReadonlyMap<string, { readonly name: string; readonly parentId: string | null }>;
}

type Row = Pick<
  ArticleRow,
  | 'id'
  | 'authors'
  | 'hasCaption'
  | 'isRead'
  | 'isStarred'
  | 'tagIds'
  | 'collectionIds'
  | 'hasNote'
  | 'hasHighlight'
>;
/** What of an extraction a search looks at. */
export type PlainText = Pick<
  Extraction,
  | 'headline'
  | 'standfirst'
  | 'blocks'
  | 'byline'
  | 'authors'
  | 'source'
  | 'published'
  | 'language'
  | 'confidence'
>;

/** The plain form of an article, from its row, what was extracted, and what somebody wrote on it. */
export function plainArticle(
  row: Row,
  text: PlainText,
  names: PlainNames,
  isVersion: boolean,
  notes: readonly string[],
): PlainArticle {
  const body = [
    text.standfirst ?? '',
    ...text.blocks.map((block) => `${block.text} ${block.credit ?? ''}`),
  ].join('\n');
  const byline = [
    text.byline ?? '',
    ...text.authors.filter((name) => text.byline?.includes(name) !== true),
  ].join('\n');
  const title = spaced(text.headline ?? '');
  return {
    id: row.id,
    title,
    texts: [title, spaced(body), spaced(byline), spaced(notes.join('\n'))],
    authors: row.authors,
    source: text.source,
    published: text.published,
    language: text.language,
    confidence: text.confidence,
    hasCaption: row.hasCaption,
    isVersion,
    isRead: row.isRead,
    isStarred: row.isStarred,
    tags: row.tagIds.flatMap((id) => tagAndAbove(names.tags.get(id) ?? '', names)),
    hasTag: row.tagIds.length > 0,
    hasNote: row.hasNote,
    hasHighlight: row.hasHighlight,
    collections: row.collectionIds.flatMap((id) => collectionAndAbove(id, names)),
  };
}

/** The words of a text as a search sees them, each with a space before it and behind it. */
export function spaced(text: string): string {
  return ` ${foldedWords(text).join(' ')} `;
}

function tagAndAbove(name: string, { tags }: PlainNames): readonly string[] {
  const levels = name.split('/');
  const known = new Set(tags.values());
  return levels.map((_, depth) => levels.slice(0, depth + 1).join('/')).filter((one) => known.has(one));
}

function collectionAndAbove(id: string, { collections }: PlainNames): readonly string[] {
  const chain: string[] = [];
  for (
    let at = collections.get(id);
    at !== undefined;
    at = at.parentId === null ? undefined : collections.get(at.parentId)
  )
    chain.push(at.name);
  return chain;
}
