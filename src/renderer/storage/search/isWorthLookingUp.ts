/**
 * True for words that are worth a look into the index while they are typed: one or two Latin letters begin so many that
 * answering would hold up the list.
 */
export function isWorthLookingUp(words: readonly string[]): boolean {
  const last = words.at(-1);
  return last !== undefined && (last.length > 2 || !/^[a-z0-9]+$/.test(last));
}
