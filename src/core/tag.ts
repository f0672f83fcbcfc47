import type { TagId } from './article';

/** The eight colours a tag can have; each is a token `--tag-<colour>`. */
export const TAG_COLOURS = ['green', 'blue', 'orange', 'violet', 'teal', 'red', 'yellow', 'grey'] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

/** A tag. `/` in the name makes the hierarchy: `coast/ferries` stands under `coast`. */
export interface Tag {
  readonly id: TagId;
  readonly name: string;
  readonly colour: TagColour;
}

/** Longest tag name in characters. */
export const TAG_NAME_LIMIT = 120;

/**
 * The name as it is kept: Unicode NFC, white space folded, no empty levels. Null when nothing is left or it is
 * longer than {@link TAG_NAME_LIMIT}.
 */
export function normalTagName(typed: string): string | null {
  const levels = typed
    .normalize('NFC')
    .split('/')
    .map((level) => level.replace(/\s+/gu, ' ').trim())
    .filter((level) => level !== '');
  const name = levels.join('/');
  return name === '' || [...name].length > TAG_NAME_LIMIT ? null : name;
}

/** Two tags with the same key are the same tag: case does not tell them apart. */
export function tagKey(name: string): string {
  return name.toLocaleLowerCase('und');
}
