import type { TextAnchor } from './textAnchor';

declare const brand: unique symbol;

/** Identity of a highlight. */
export type HighlightId = string & { readonly [brand]: 'HighlightId' };

/** The colours of a highlighter, in the order in which they are offered. */
export const HIGHLIGHT_COLOURS = ['straw', 'sage', 'sky', 'rose'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** Words of an article that somebody marked, and perhaps what they thought of them. */
export interface Highlight {
  readonly id: HighlightId;
  readonly colour: HighlightColour;
  readonly anchor: TextAnchor;
  /** Markdown; null for none. */
  readonly note: string | null;
  /** ISO date-time. */
  readonly madeAt: string;
}

/** Longest note, in UTF-16 units. */
const NOTE_LIMIT = 20_000;

/** A note as it is kept: null for nothing but white space. Undefined when it is too long to be one. */
export function keptNote(typed: string | null): string | null | undefined {
  const note = typed?.normalize('NFC').trim() ?? '';
  if (note === '') return null;
  return note.length <= NOTE_LIMIT ? note : undefined;
}
