import path from 'node:path';
import type { Found, FoundContainer } from '../found';
import { PageRefused } from '../pageRefused';
import { problemOf } from '../problemOf';
import { openRegularFile } from '../regularFile';
import type { Place } from '../shownName';
import type { ContainerFormat } from './container';
import { hasContainerName } from './endings';
import { warc } from './warc';
import { zip } from './zip';

/** Every format of files that hold pages. */
const FORMATS: readonly ContainerFormat[] = [zip, warc];
const HEAD_BYTES = 8;

/**
 * What is in a file that is a container by its name and its first bytes, and then the container itself. Answers
 * whether it was one; if not, nothing was yielded. Never throws: what can't be read on is one more problem found,
 * under the path of the container.
 */
export async function* openContainer(at: Place): AsyncGenerator<Found | FoundContainer, boolean> {
  if (!hasContainerName(at.shown)) return false;
  const { handle, stats } = await openRegularFile(at.disk).catch(() => ({ handle: null, stats: null }));
  // The page that it is taken for then says why it can't be read.
  if (handle === null) return false;
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    const { bytesRead } = await handle.read(head, 0, HEAD_BYTES, 0);
    const name = path.basename(at.shown).toLowerCase();
    const format = FORMATS.find(
      (one) =>
        one.endings.some((ending) => name.endsWith(ending)) && one.beginsLike(head.subarray(0, bytesRead)),
    );
    if (format === undefined) return false;
    let entries = 0;
    try {
      for await (const found of format.entries({ path: at.shown, handle, stats })) {
        entries += 1;
        yield found;
      }
    } catch (error) {
      entries += 1;
      yield { kind: 'problem', ...problemOf(at.shown, brokenOr(error)) };
    }
    yield { kind: 'container', path: at.shown, format: format.name, entries };
    return true;
  } finally {
    await handle.close();
  }
}

function brokenOr(error: unknown): PageRefused {
  if (error instanceof PageRefused) return error;
  return new PageRefused('failed', 'brokenContainer', error instanceof Error ? error.message : String(error));
}
