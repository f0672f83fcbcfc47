import type { ImportProblem } from '../../core/importReport';
import type { Attempts } from './attempts';
import type { Parsed, ParserPool } from './parserPool';
import type { ReadPage } from './readPage';

/**
 * Parses pages, having noted them first; suspects one by one, and never one that is to blame for a crash. Answers in
 * the order of the pages.
 */
export async function parseCarefully(
  pages: readonly ReadPage[],
  pool: Pick<ParserPool, 'parse'>,
  attempts: Attempts,
): Promise<readonly Parsed[]> {
  const results = new Map<ReadPage, Parsed>();
  const harmless: ReadPage[] = [];
  for (const page of pages) {
    if (attempts.isBlamed(page.id)) results.set(page, blamed(page));
    else if (!attempts.isSuspect(page.id)) harmless.push(page);
    else {
      await attempts.byItself(page.id);
      for (const parsed of await pool.parse([page])) results.set(page, parsed);
      attempts.acquit(page.id);
    }
  }
  if (harmless.length > 0) {
    await attempts.together(harmless.map((page) => page.id));
    const parsed = await pool.parse(harmless);
    parsed.forEach((one, n) => {
      const page = harmless[n];
      if (page !== undefined) results.set(page, one);
    });
  }
  return pages.map((page) => results.get(page) ?? blamed(page));
}

function blamed({ path }: ReadPage): ImportProblem {
  const detail = 'it brought the program down before';
  return { path, outcome: 'failed', code: 'extractionFailed', detail };
}
