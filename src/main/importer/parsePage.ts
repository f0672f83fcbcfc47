import path from 'node:path';
import type { ImportId, ParsedArticle } from '../../core/article';
import { articleIdOfSha256 } from '../../core/article';
import { extract } from '../../core/extract/extract';
import { pageText } from '../../core/htmlDump/pageText';
import type { ImportProblem } from '../../core/importReport';

/** One original, to be parsed. */
export interface Page {
  readonly importId: ImportId;
  readonly sha256: string;
  readonly path: string;
  readonly modifiedAt: string;
  readonly bytes: Uint8Array;
}

/** Bytes to article. Answers a problem when there is no text to read, or when the extractor failed. */
export function parsePage(page: Page): ParsedArticle | ImportProblem {
  const { path: file, sha256, bytes, modifiedAt, importId } = page;
  const decoded = pageText(bytes, file);
  if (decoded.kind === 'binary')
    return { path: file, outcome: 'skipped', code: 'binary', detail: decoded.detail };
  if (decoded.text.trim() === '') return { path: file, outcome: 'skipped', code: 'blank', detail: null };
  try {
    const extraction = extract(decoded.text, { seenAt: modifiedAt, folders: foldersOf(file) });
    const { decodedAs } = decoded;
    return {
      original: {
        id: articleIdOfSha256(sha256),
        sha256,
        path: file,
        sizeBytes: bytes.length,
        modifiedAt,
        decodedAs,
      },
      importId,
      text: decoded.text,
      extraction,
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { path: file, outcome: 'failed', code: 'extractionFailed', detail };
  }
}

/** Names of the folders above a file, nearest first, three at most. */
function foldersOf(file: string): readonly string[] {
  return path.dirname(file).split(path.sep).filter(Boolean).reverse().slice(0, 3);
}
