import { describe, expect, it } from 'vitest';
import type { ImportId } from '../../../src/core/article';
import { ThreadReader } from '../../../src/main/importer/threadReader';

const IMPORT = 'import-1' as ImportId;
const aReader = () => new ThreadReader(new URL('./fakeReader.mjs', import.meta.url));

async function pathsOf(roots: readonly string[], reader = aReader()): Promise<string[]> {
  const paths: string[] = [];
  for await (const { reads } of reader.read(roots, IMPORT)) for (const { path } of reads) paths.push(path);
  return paths;
}

describe('pages read in a thread', () => {
  it('come in order, and no more than two batches ahead of who takes them', async () => {
    const paths = await pathsOf(['one', 'two', 'three', 'four']);
    expect(paths.map((path) => path.split(' ')[0])).toEqual(['one', 'two', 'three', 'four']);
    const allowed = paths.map((path) => Number(path.split(' ')[2]));
    for (const [n, count] of allowed.entries()) expect(count).toBeLessThanOrEqual(n + 2);
  });

  it('need no thread before they are read', async () => {
    const reader = new ThreadReader(new URL('./noSuchThread.mjs', import.meta.url));
    reader.stop();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect(reader.read(['one'], IMPORT)[Symbol.asyncIterator]().next()).rejects.toThrow('noSuchThread');
  });

  it('are told that reading was stopped before it began', async () => {
    const reader = aReader();
    reader.stop();
    const [path] = await pathsOf(['one'], reader);
    expect(path).toMatch(/^one .* stopped$/);
  });

  it('end when there are no more', async () => {
    const reader = aReader();
    const reading = reader.read(['only'], IMPORT)[Symbol.asyncIterator]();
    expect((await reading.next()).done).toBe(false);
    expect((await reading.next()).done).toBe(true);
  });

  it('end in a failure that says why when the thread is lost', async () => {
    await expect(pathsOf(['one', 'die'])).rejects.toThrow('the thread that reads files ended with code 7');
    await expect(pathsOf(['one', 'throw'])).rejects.toThrow('torn disk');
  });
});
