/** Longest name of a tag, a collection or a saved search, in characters. */
export const NAME_LIMIT = 120;

/** A name as it is kept: Unicode NFC, white space folded. Null when nothing is left or it is longer than {@link NAME_LIMIT}. */
export function normalName(typed: string): string | null {
  const name = foldedSpaces(typed.normalize('NFC'));
  return name === '' || [...name].length > NAME_LIMIT ? null : name;
}

/** One space for each run of white space, none at the ends. */
export function foldedSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Two names with the same key are the same name: case does not tell them apart. */
export function nameKey(name: string): string {
  return name.toLocaleLowerCase('und');
}
