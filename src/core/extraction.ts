import type { FurnitureCounts } from './extract/labeller/furniture';
import type { Label } from './labels';

/** A run of characters in one line of the original: `line` counts from 1, `start`/`end` are UTF-16 offsets in it. */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** One run of lines with one label, as the reader shows it. `lines` are the first and the last line, from 1. */
export interface Block {
  readonly label: 'heading' | 'paragraph' | 'caption';
  readonly text: string;
  readonly lines: readonly [first: number, last: number];
  /** Who made the picture, cut off a caption ("AP: …"); null elsewhere. */
  readonly credit: string | null;
}

/** Another article announced on the page. `age` is the page's own words ("5 hours ago"). */
export interface Teaser {
  readonly title: string;
  readonly summary: string | null;
  readonly age: string | null;
  readonly lines: readonly [first: number, last: number];
}

/** The fields of an extraction that carry a reason. */
export type Field =
  | 'headline'
  | 'standfirst'
  | 'published'
  | 'updated'
  | 'byline'
  | 'source'
  | 'language'
  | 'body'
  | 'caption'
  | 'teaser';

/**
 * Why a field has its value. `rule` names the rule in the catalogue (`reason.<rule>`), `facts` fill its sentence;
 * no text that a user reads is made in the extractor.
 */
export interface Reason {
  readonly field: Field;
  readonly spans: readonly Span[];
  readonly rule: string;
  readonly facts: Readonly<Record<string, string>>;
}

/**
 * What extraction makes of the text of one original. Dates are ISO (`2023-09-14`), times `HH:MM`; what the text
 * does not say is null, never a guess.
 */
export interface Extraction {
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly published: string | null;
  readonly publishedTime: string | null;
  readonly updated: string | null;
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly source: string | null;
  /** ISO 639-1 code, null when too short to tell. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
  readonly url: string | null;
  /** Paragraphs, headings and captions in reading order. */
  readonly blocks: readonly Block[];
  readonly teasers: readonly Teaser[];
  /** One label for each line of the original, empty lines too. */
  readonly labels: readonly Label[];
  readonly reasons: readonly Reason[];
  /** 0 to 1: how likely it is that headline, date and body are all right. */
  readonly confidence: number;
}

/** What is known of a page besides its text. All of it is optional to the extractor. */
export interface PageContext {
  /** When the file was last written (ISO date-time): no article is published more than a day after it. */
  readonly seenAt: string | null;
  /** Names of the folders the file lay in, nearest first; a hint at the source. */
  readonly folders: readonly string[];
  /** Lines that other pages of its source have too, and how many pages; absent or null when that is not known. */
  readonly furniture?: FurnitureCounts | null;
  /** How the source writes numeric dates, where that was said; absent or null: the page has to show it. */
  readonly dateOrder?: 'dayMonth' | 'monthDay' | null;
  /** What was set by hand: it stands, and everything else is worked out around it. Absent or null: nothing was. */
  readonly corrections?: Corrections | null;
}

/**
 * What a user set by hand for one original. A field that is absent was not touched; null says that the page has none.
 */
export interface Corrections {
  /** Labels of lines, by their number from 1. */
  readonly labels: ReadonlyMap<number, Label>;
  readonly fields: CorrectedFields;
}

/** The fields that can be set by hand. */
export interface CorrectedFields {
  readonly headline?: string | null;
  readonly published?: string | null;
  readonly byline?: string | null;
  readonly source?: string | null;
}
