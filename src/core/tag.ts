import type { TagId } from './article';
import { foldedSpaces, NAME_LIMIT, nameKey } from './names';

/** The eight colours a tag can have; each is a token `--tag-<colour>`. */
export const TAG_COLOURS = ['green', 'blue', 'orange', 'violet', 'teal', 'red', 'yellow', 'grey'] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

/** A tag. `/` in the name makes the hierarchy: `coast/ferries` stands under `coast`. */
export interface Tag {
  readonly id: TagId;
  readonly name: string;
  readonly colour: TagColour;
}

/**
 * The name as it is kept: Unicode NFC, white space folded, no empty levels. Null when nothing is left or it is
 * longer than {@link NAME_LIMIT}.
 */
export function normalTagName(typed: string): string | null {
  const levels = typed.normalize('NFC').split('/').map(foldedSpaces);
  const name = levels.filter((level) => level !== '').join('/');
  return name === '' || [...name].length > NAME_LIMIT ? null : name;
}

/** True for a name and for every name below it. */
export function isAtOrBelow(name: string, top: string): boolean {
  const key = nameKey(name);
  const topKey = nameKey(top);
  return key === topKey || key.startsWith(`${topKey}/`);
}

/** The name and every name above it, from the top: `coast` and `coast/ferries`. */
export function tagLevels(name: string): readonly string[] {
  const levels = name.split('/');
  return levels.map((_, n) => levels.slice(0, n + 1).join('/'));
}
