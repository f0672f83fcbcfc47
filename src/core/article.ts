import type { PlacedHighlight } from './annotations/placeHighlights';
import type { CollectionId } from './collection';
import type { Correction } from './correction';
import type { Extraction } from './extraction';

declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** First 32 hex digits of the SHA-256 of the original's bytes. The same file has the same id everywhere. */
export type ArticleId = Branded<string, 'ArticleId'>;
/** Identity of a tag; its name may change, the id never does. */
export type TagId = Branded<string, 'TagId'>;
/** Identity of one run of the importer. */
export type ImportId = Branded<string, 'ImportId'>;

const ARTICLE_ID = /^[0-9a-f]{32}$/;

/** True for the shape of an article id; says nothing about whether the archive holds it. */
export function isArticleId(value: string): value is ArticleId {
  return ARTICLE_ID.test(value);
}

/** The id of the article made of the original with this SHA-256 (64 hex digits). */
export function articleIdOfSha256(sha256: string): ArticleId {
  const id = sha256.slice(0, 32);
  if (!isArticleId(id)) throw new RangeError('not a SHA-256 in lower-case hex');
  return id;
}

/** How the bytes of an original became text. */
export interface DecodedAs {
  readonly encoding: string;
  /** 1 = certain (a byte order mark, strict UTF-8, chosen by hand), less = guessed. */
  readonly certainty: number;
  /** Present when a person chose it. */
  readonly isChosen?: true;
}

/** A file as it was on disk when it was imported. */
export interface Original {
  readonly id: ArticleId;
  readonly sha256: string;
  readonly path: string;
  readonly sizeBytes: number;
  /** ISO date-time of the file's last change. */
  readonly modifiedAt: string;
  readonly decodedAs: DecodedAs;
}

/** What extraction made of one original, ready to be stored. Derived: it can always be made again. */
export interface ParsedArticle {
  readonly original: Original;
  readonly importId: ImportId;
  readonly text: string;
  readonly extraction: Extraction;
  /** Which part of its source's profile it was extracted with (`ProfiledPage.mark`); 0 for none. */
  readonly profileMark: number;
}

/** What the user did to an article. */
export interface ArticleMarks {
  readonly isRead: boolean;
  readonly isStarred: boolean;
  readonly isTrashed: boolean;
  /** Somebody has said that it is read right, however unsure extraction is. */
  readonly isReviewed: boolean;
  readonly tagIds: readonly TagId[];
  readonly collectionIds: readonly CollectionId[];
  /** Somebody wrote something on it, or on words of it. */
  readonly hasNote: boolean;
  readonly hasHighlight: boolean;
}

/** An article as it comes in: unread, no star, no tags. */
export const NO_MARKS: ArticleMarks = {
  isRead: false,
  isStarred: false,
  isTrashed: false,
  isReviewed: false,
  tagIds: [],
  collectionIds: [],
  hasNote: false,
  hasHighlight: false,
};

/** The light part of an article: what a list row shows and what filters and sorts use. Holds no body. */
export interface ArticleRow extends ArticleMarks {
  readonly id: ArticleId;
  readonly headline: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly byline: string | null;
  /** The names in the byline; the byline itself where it has none. */
  readonly authors: readonly string[];
  readonly hasCaption: boolean;
  readonly excerpt: string;
  readonly wordCount: number;
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
  readonly confidence: number;
  readonly importId: ImportId;
  /** ISO date-time of the import. */
  readonly addedAt: string;
  /** The page that this is a state of, and its address, as numbers (core/versions). */
  readonly page: number;
  readonly address: number;
  /** The headlines that its page announces, as numbers. */
  readonly teasers: readonly number[];
}

/** What a row shows of an article's text. */
export interface Excerpt {
  readonly excerpt: string;
  /** What is searched for stands in what somebody wrote on the article, and this is of that. */
  readonly isExcerptOfNote: boolean;
}

/** A row as it is listed, with the number of versions of its page that are not in the trash; itself counts. */
export interface ListedRow extends ArticleRow, Excerpt {
  readonly versions: number;
}

/** One state of a page that was imported more than once. */
export interface Version {
  readonly id: ArticleId;
  readonly headline: string | null;
  /** ISO date-time of the file's last change. */
  readonly modifiedAt: string;
  readonly addedAt: string;
}

/** Everything the reader shows of one article. */
export interface Article extends ArticleMarks {
  readonly id: ArticleId;
  readonly addedAt: string;
  readonly original: Original;
  readonly extraction: Extraction;
  /** What was set by hand; null for nothing. */
  readonly correction: Correction | null;
  /** In the order of the page. */
  readonly highlights: readonly PlacedHighlight[];
  /** On all of it (Markdown); null for none. */
  readonly note: string | null;
}

/** Below this confidence an article is listed under "Needs review". */
export const REVIEW_BELOW = 0.6;
