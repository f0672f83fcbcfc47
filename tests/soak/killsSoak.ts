import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { DumpedLibrary } from '../../src/contract/dumpedLibrary';
import { command, differenceOf, dump, importWrong, startCommand, wrongWith } from './cli';
import { killWindow, openWindow, toggleStar } from './stars';
import { inFolder, somePages, type Tell, Trials } from './trials';

/** Every so many trials a window with acts is killed instead of an import. */
const ACTS_EVERY = 5;
/** Rows that are on screen in the first window. */
const ROWS = 5;

/**
 * Kills the program, with all its processes, at random moments of an import and of acts. After each kill the archive
 * must be sound, the library agree with it, and every acknowledged act be there; an import that is run again must end
 * like one that was never interrupted. Answers what went wrong.
 */
export function soakKills(count: number, pageCount: number, tell: Tell): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const begunMs = performance.now();
    const trials = new Trials('kill', tell);
    const pages = somePages(folder, pageCount);
    const whole = path.join(folder, 'whole');
    const importBegunMs = performance.now();
    const wrong = importWrong(await command(whole, ['import', pages]));
    const wholeMs = performance.now() - importBegunMs;
    if (wrong !== null) return [`the uninterrupted import: ${wrong}`];
    const wanted = await dump(whole);
    tell(`kill: an uninterrupted import of ${pageCount} pages takes ${(wholeMs / 1000).toFixed(1)} s`);
    const data = path.join(folder, 'data');
    const used = path.join(folder, 'used');
    cpSync(whole, used, { recursive: true });
    for (let n = 1; n <= count; n += 1)
      if (n % ACTS_EVERY === 0) await killActs(used, trials);
      else await killImport(data, pages, wanted, wholeMs, trials);
    await endImport(data, pages, wanted, trials);
    return trials.sum(begunMs);
  });
}

async function killImport(
  data: string,
  pages: string,
  wanted: DumpedLibrary,
  wholeMs: number,
  trials: Trials,
): Promise<void> {
  const running = startCommand(data, ['import', pages]);
  const afterMs = Math.round(wholeMs * (0.1 + Math.random()));
  let timer: NodeJS.Timeout | undefined;
  const killed = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), afterMs);
  });
  const result = await Promise.race([running.ended, killed]);
  clearTimeout(timer);
  running.kill();
  await running.ended;
  if (result !== null) {
    await endImport(data, pages, wanted, trials, importWrong(result));
    return;
  }
  trials.note(`import, after ${afterMs} ms`, await wrongWith(data));
}

/** Runs the import to its end, compares, and begins a new library. */
async function endImport(
  data: string,
  pages: string,
  wanted: DumpedLibrary,
  trials: Trials,
  before: string | null = null,
): Promise<void> {
  const result = await command(data, ['import', pages]);
  const wrong =
    before ?? importWrong(result) ?? (await wrongWith(data)) ?? differenceOf(await dump(data), wanted);
  trials.note('import to the end, compared with one that was never interrupted', wrong);
  rmSync(data, { recursive: true, force: true });
}

async function killActs(data: string, trials: Trials): Promise<void> {
  const before = new Map((await dump(data)).articles.map((one) => [one.headline ?? '', one.isStarred]));
  const running = await openWindow(data);
  const acknowledged = new Map<string, boolean>();
  const afterMs = Math.round(200 + Math.random() * 2500);
  let isOver = false;
  let inFlight = '';
  const acting = (async () => {
    for (let n = 0; !isOver; n += 1) {
      const { headline, isStarred } = await toggleStar(running.page, n % ROWS, (pressed) => {
        inFlight = pressed;
      });
      acknowledged.set(headline, isStarred);
    }
  })().catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  // From here on nothing is acknowledged that has to be there; what was on its way may be there or not.
  const sure = new Map(acknowledged);
  const open = inFlight;
  isOver = true;
  await killWindow(running);
  await acting;
  const after = (await dump(data)).articles;
  const wanted = (headline: string) => sure.get(headline) ?? before.get(headline) ?? false;
  const lost = after.filter((one) => one.isStarred !== wanted(one.headline ?? '') && one.headline !== open);
  const wrong =
    lost.length > 0 ? `wrong: ${lost.map((one) => one.headline).join(', ')}` : await wrongWith(data);
  trials.note(`${sure.size} stars, after ${afterMs} ms`, wrong);
}
