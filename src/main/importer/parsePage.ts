import path from 'node:path';
import type { ImportId, ParsedArticle } from '../../core/article';
import { decode } from '../../core/decode/decode';
import { extract } from '../../core/extract/extract';
import type { ImportProblem } from '../../core/importReport';
import type { PageFile } from './readPage';

/** Bytes to article. Answers a problem when there is no text to read, or when the extractor failed. */
export function parsePage(page: PageFile, importId: ImportId): ParsedArticle | ImportProblem {
  const decoded = decode(page.bytes);
  if (decoded.kind === 'binary')
    return { path: page.path, outcome: 'skipped', code: 'binary', detail: decoded.detail };
  if (decoded.text.trim() === '') return { path: page.path, outcome: 'skipped', code: 'blank', detail: null };
  try {
    return {
      original: {
        id: page.id,
        sha256: page.sha256,
        path: page.path,
        sizeBytes: page.bytes.length,
        modifiedAt: page.modifiedAt,
        decodedAs: decoded.decodedAs,
      },
      importId,
      text: decoded.text,
      extraction: extract(decoded.text, { seenAt: page.modifiedAt, folders: foldersOf(page.path) }),
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { path: page.path, outcome: 'failed', code: 'extractionFailed', detail };
  }
}

/** Names of the folders above a file, nearest first, three at most. */
function foldersOf(file: string): readonly string[] {
  return path.dirname(file).split(path.sep).filter(Boolean).reverse().slice(0, 3);
}
