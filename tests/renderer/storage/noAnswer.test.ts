import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aParsedArticle } from '../../builders';
import { aLibrary } from './aLibrary';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a database that never ends a transaction counts as broken, and whoever waits is told', async () => {
  const one = await aLibrary();
  await one.add(aParsedArticle('ferry'));
  const broken: string[] = [];
  one.feed.onStuck = (_, error) => broken.push(error?.detail ?? 'asked again');
  const applying = vi.spyOn(one.library, 'apply').mockReturnValue(new Promise(() => {}));
  const added = one.add(aParsedArticle('harbour')).catch((error: Error) => error.message);
  await vi.waitFor(() => expect(applying).toHaveBeenCalled());
  const asked = one.feed.ask('ids').catch((error: Error) => error.message);

  await vi.advanceTimersByTimeAsync(80_000);
  expect(broken).toEqual([]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await added).toContain('does not answer');
  expect(await asked).toContain('does not answer');
  expect(broken).toEqual(['the database does not answer']);
  expect(one.told).toContainEqual({
    kind: 'trouble',
    error: { code: 'storageFailed', detail: 'the database does not answer' },
  });
  await one.close();
});

test('after a failure it is not waited for that long', async () => {
  const one = await aLibrary();
  await one.add(aParsedArticle('ferry'));
  const broken: string[] = [];
  one.feed.onStuck = (_, error) => broken.push(error?.detail ?? 'asked again');
  const applying = vi
    .spyOn(one.library, 'apply')
    .mockRejectedValueOnce(new DOMException('no room', 'AbortError'))
    .mockReturnValue(new Promise(() => {}));
  const added = one.add(aParsedArticle('harbour')).catch((error: Error) => error.message);
  await vi.waitFor(() => expect(applying).toHaveBeenCalledTimes(2), { timeout: 5000 });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await added).toContain('does not answer');
  expect(broken).toEqual(['asked again', 'the database does not answer']);
  await one.close();
});
