import { type Decoded, decode } from '../decode/decode';
import { decodeHtml } from './decodeHtml';
import { dumpHtml } from './dumpHtml';
import { isHtml } from './isHtml';

/** The text of an original's bytes, whose lines everything refers to: of a saved web page the dump, else all of it. */
export function pageText(bytes: Uint8Array, path: string): Decoded {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary' || !isHtml(decoded.text, path)) return decoded;
  const html = decodeHtml(bytes, decoded);
  return html.kind === 'binary' ? html : { ...html, text: dumpHtml(html.text) };
}
