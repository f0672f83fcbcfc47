import type { ExportedArticle } from './exportedArticle';

/** Names have at most 255 bytes everywhere; so many are the headline's. */
const HEADLINE_BYTES = 160;

/**
 * The name of one article's file, without its ending: day, headline, the beginning of the id. It is a name on every
 * system, and the same in every export.
 */
export function exportedName({ id, published, headline }: ExportedArticle): string {
  const words = fileNameWords(headline ?? '');
  return [published ?? 'undated', words, id.slice(0, 8)].filter((part) => part !== '').join(' ');
}

/** A text as it may stand in a file's name on every system, and not too long. Empty when nothing of it may. */
export function fileNameWords(text: string): string {
  const words = text
    // Signs that some system does not allow in names, and what can't be seen.
    .replace(/[<>:"/\\|?*\p{C}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return cutAt(words, HEADLINE_BYTES).replace(/[. ]+$/u, '');
}

/** The beginning of a text that has at most so many bytes in UTF-8. */
function cutAt(text: string, limitBytes: number): string {
  let bytes = 0;
  let end = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > limitBytes) break;
    end += sign.length;
  }
  return text.slice(0, end);
}
