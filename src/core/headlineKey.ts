import { foldText } from './query/fold';

/** Two headlines with the same key are the same headline: case, quotes, dashes and spacing don't tell them apart. */
export function headlineKey(headline: string): string {
  return headline
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}

/** By what headlines are put in the order of the alphabet: nor do accents tell them apart. '' for none. */
export function headlineOrderKey(headline: string | null): string {
  return headline === null ? '' : headlineKey(foldText(headline));
}
