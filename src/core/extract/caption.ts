import type { PageLine } from './page';
import { SIGN } from './signs';

/** A caption taken apart: what it says, and who made the picture. */
export interface CaptionParts {
  readonly text: string;
  readonly credit: string | null;
}

const BRACKETED = /\s*[([]\s*([^()[\]]{2,90})\s*[)\]]\s*\.?$/u;
const CREDIT_WORD =
  /(?:^|[\s.!?”"|–—-])((?:(?:file|ap|afp)\s)?(?:photos?|photograph(?:y|er)?|fotos?|fotograf\w{0,4}|bild(?:quelle)?|image|images|credit|cr[ée]dito?|picture|pictures|kuva|fot\.|ảnh|фото|source|quelle|fuente|courtesy)(?:\s+(?:by|von|de|di|credit|courtesy(?: of)?|supplied))?\s*[:/©]?\s?[^.]{0,80})$/iu;
const COPYRIGHT = /\s*((?:©|\(c\))\s?[^.]{2,80})$/iu;
const AGENCIES =
  /\b(?:AP|AFP|Reuters|REUTERS|dpa|EPA|Getty|ANSA|EFE|PTI|ANI|TASS|Xinhua|Kyodo|Sputnik|Shutterstock|iStock|Imago|IMAGO|Alamy|PA Media|File|Supplied|Facebook|Twitter|Instagram|Wikimedia|Wikipedia|Unsplash|Pixabay|Bloomberg|handout)\b/u;

/** "… in Rome Ann Lee/AP": the maker and whose picture it is, behind a caption without a full stop. */
const SLASHED = new RegExp(
  String.raw`\s*((?:\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’-]+\s?/\s?(?:${AGENCIES.source})(?:\s(?:Images|file|Photo))?)$`,
  'u',
);

/** Cuts the credit off a caption: in brackets at the end, after a credit word, or after a copyright sign. */
export function captionParts(line: string): CaptionParts {
  const text = line.length > 1200 ? line.slice(0, 1200) : line;
  const bracketed = BRACKETED.exec(text);
  if (bracketed?.[1] && looksLikeCredit(bracketed[1]))
    return { text: text.slice(0, bracketed.index).trim(), credit: bracketed[1].trim() };
  const copyright = COPYRIGHT.exec(text);
  if (copyright?.[1]) return { text: text.slice(0, copyright.index).trim(), credit: copyright[1].trim() };
  const tail = text.slice(-140);
  const worded = CREDIT_WORD.exec(tail);
  if (worded?.[1]) {
    const at = text.length - tail.length + worded.index + worded[0].length - worded[1].length;
    return { text: text.slice(0, at).replace(/[\s|–—-]+$/u, ''), credit: worded[1].trim() };
  }
  return { text: line, credit: null };
}

/** True for "AP: Jane Doe", "Photo: …", "Supplied", "Jane Doe/Getty Images": words that name a maker, not a fact. */
export function looksLikeCredit(words: string): boolean {
  if (words.length > 90) return false;
  if (
    /^(?:photo|foto|bild|image|picture|credit|cr[ée]dit|fot|kuva|ảnh|фото|file|source|quelle|©)/iu.test(words)
  )
    return true;
  if (/^\p{Lu}[\p{L}. ]{1,30}:\s?\p{Lu}/u.test(words)) return true;
  return AGENCIES.test(words) && words.split(/\s+/u).length <= 10;
}

function endsInSlashed(text: string): boolean {
  const slash = text.lastIndexOf('/');
  return slash > 0 && slash > text.length - 40 && SLASHED.test(text.slice(-140));
}

/** True for a line that is a caption by its own words: it ends in a credit, or opens with one. */
export function isCaptionLine(line: PageLine): boolean {
  if (line.words <= 60 && endsInSlashed(line.text)) return true;
  const canHaveCredit = (line.signs.all & SIGN.credit) !== 0 || /[)\]]\s*\.?$/u.test(line.text.slice(-4));
  if (!canHaveCredit) return false;
  if (line.words > 90 || (line.words > 40 && (line.signs.all & SIGN.credit) === 0)) return false;
  const { credit } = captionParts(line.text);
  if (credit !== null) return true;
  return line.words <= 30 && (line.signs.opening & SIGN.credit) !== 0;
}
