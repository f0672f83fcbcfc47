import { deflateRawSync } from 'node:zlib';
import type { ArticleContent, SentArticle } from '../../contract/sentArticle';
import type { ParsedArticle } from '../../core/article';
import type { ImportProblem } from '../../core/importReport';
import { encodeLabels } from '../../core/labels';

/** The quickest: an import waits for it. */
const LEVEL = 1;
const utf8 = new TextEncoder();

/** An article as it is sent to the library. A problem is sent as it is. */
export function sendable(parsed: ParsedArticle): SentArticle;
export function sendable(parsed: ParsedArticle | ImportProblem): SentArticle | ImportProblem;
export function sendable(parsed: ParsedArticle | ImportProblem): SentArticle | ImportProblem {
  if ('outcome' in parsed) return parsed;
  const { original, importId, text, profileMark } = parsed;
  const { labels, ...extraction } = parsed.extraction;
  const told: ArticleContent = { text, extraction, labels: encodeLabels(labels) };
  const content = utf8.encode(JSON.stringify(told));
  // A copy: zlib answers a part of a larger piece of memory, all of which would be sent and kept.
  const packed = new Uint8Array(deflateRawSync(content, { level: LEVEL }));
  return { original, importId, profileMark, content, packed };
}
