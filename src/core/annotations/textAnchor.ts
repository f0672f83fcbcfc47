/**
 * Where words stand in the text of an original: the words, and what stands around them (the W3C Web Annotation model's
 * TextQuoteSelector). `position` is where they were when they were marked, in UTF-16 units of a PageText: a hint.
 */
export interface TextAnchor {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly position: number;
}

/** A run of characters of a text (UTF-16 offsets). */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** So much of what stands around a quote is kept. */
const CONTEXT = 32;

/** The anchor of a run of characters. */
export function anchorAt(text: string, { from, to }: TextRange): TextAnchor {
  return {
    quote: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - CONTEXT), from),
    suffix: text.slice(to, to + CONTEXT),
    position: from,
  };
}
