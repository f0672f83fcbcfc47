/**
 * The encodings that {@link decode} reads, by their names in the Encoding Standard; what a person can choose from.
 * `utf-8+windows-1252` and the like are lines of UTF-8 among lines of the other.
 */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'utf-32be',
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'iso-8859-6',
  'windows-1257',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

/** One of {@link ENCODINGS}. */
export type Encoding = (typeof ENCODINGS)[number];

/** The encoding of a name as {@link DecodedAs} or a web page gives it; null for one that is not read. */
export function encodingNamed(name: string): Encoding | null {
  const label = name.trim().toLowerCase();
  const known = ENCODINGS.find((encoding) => encoding === label);
  if (known !== undefined) return known;
  try {
    const standard = new TextDecoder(label).encoding;
    return ENCODINGS.find((encoding) => encoding === (standard === 'gbk' ? 'gb18030' : standard)) ?? null;
  } catch {
    return null;
  }
}
