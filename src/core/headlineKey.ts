/** Two headlines with the same key are the same headline: case, quotes, dashes and spacing don't tell them apart. */
export function headlineKey(headline: string): string {
  return headline
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}
