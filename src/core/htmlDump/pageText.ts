import { type Decoded, decode, decodeChosen } from '../decode/decode';
import { decodeHtml } from './decodeHtml';
import { dumpHtml } from './dumpHtml';
import { isHtml } from './isHtml';

/**
 * The text of an original's bytes, whose lines everything refers to: of a saved web page the dump, else all of it. Read
 * in the encoding that a person chose, if any; one that is not known (any more) counts as none.
 */
export function pageText(bytes: Uint8Array, path: string, chosen: string | null = null): Decoded {
  const inChosen = chosen === null ? null : decodeChosen(bytes, chosen);
  if (inChosen?.kind === 'text') {
    const { text, decodedAs } = inChosen;
    const shown = isHtml(text, path) ? dumpHtml(text) : text;
    return { kind: 'text', text: shown, decodedAs: { ...decodedAs, isChosen: true } };
  }
  const decoded = decode(bytes);
  if (decoded.kind === 'binary' || !isHtml(decoded.text, path)) return decoded;
  const html = decodeHtml(bytes, decoded);
  return html.kind === 'binary' ? html : { ...html, text: dumpHtml(html.text) };
}
