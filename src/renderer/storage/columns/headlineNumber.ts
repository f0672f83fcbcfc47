import { headlineKey } from '../../../core/headlineKey';
import { textNumber } from '../../../core/textNumber';

/** The same number for headlines that are the same (core/headlineKey); 0 for one without letters. */
export function headlineNumber(headline: string): number {
  const key = headlineKey(headline);
  return key === '' ? 0 : textNumber(key);
}

/** 32 bits of {@link headlineNumber}, for the many headlines that pages announce. */
export function teaserNumber(headline: string): number {
  return headlineNumber(headline) >>> 0;
}
