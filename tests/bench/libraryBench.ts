import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Page } from '@playwright/test';
import type { SearchOutcome } from '../../src/contract/archiveTasks';
import { launch, ROOT, type RunningApp } from '../e2e/launchApp';
import { command } from '../soak/cli';
import { madePages } from './madePages';
import { madeQueries } from './madeQueries';
import { type PlainTotals, plainTotals, wrongTotals } from './plainTotals';
import { pssMegabytes } from './pss';
import { figures, fling } from './scrollBench';

const COUNT = Number(process.env['CUTTINGS_BENCH_COUNT'] ?? 10_000);
const FRAMES = 400;
const OF_EACH_KIND = 50;

/**
 * The library at `CUTTINGS_BENCH_COUNT` articles in the real app: import, start, search, filters, sorts, scroll, tagging
 * and memory. With `CUTTINGS_BENCH_DATA` a library that was imported before is used, in that data folder. From a key press or a click to the frame after the first page of rows stands in the document.
 */
export async function benchLibrary(): Promise<void> {
  const kept = process.env['CUTTINGS_BENCH_DATA'];
  const data = kept ?? mkdtempSync(path.join(os.tmpdir(), 'cuttings-bench-'));
  const empty = mkdtempSync(path.join(os.tmpdir(), 'cuttings-bench-'));
  const pages = madePages(COUNT);
  say(`a library of ${COUNT} made pages`);
  if (kept === undefined) importThem(pages, data);
  await starts(data, empty);
  const running = await launch(data);
  const { page } = running;
  await rowsShown(page);
  // tsx keeps names by a function that the page lacks.
  await page.evaluate('globalThis.__name = (named) => named');
  say(`memory, all processes      ${(await memory(running)).toFixed(0)} MB (PSS)`);
  for (const [kind, queries] of Object.entries(madeQueries(pages))) {
    const times: number[] = [];
    for (const query of queries) times.push(...(await searched(page, query)));
    say(`${kind.padEnd(26)} ${figures(times)}   (${times.length} of ${queries.length})`);
  }
  await searched(page, '');
  await chosen(page);
  const list = page.getByRole('listbox', { name: 'Articles' });
  const seen = await list.evaluate(fling, FRAMES);
  say(`scroll, frame times        ${figures(seen.frames)}   blank ${seen.blankFrames}`);
  say(`  reference: at rest       ${figures(seen.reference)}`);
  await tagged(page);
  say(`memory after all that      ${(await memory(running)).toFixed(0)} MB (PSS)`);
  const plain = await plainTotals(page, data, OF_EACH_KIND);
  await running.close();
  await comparedTotals(plain, data);
  for (const folder of kept === undefined ? [data, empty] : [empty])
    rmSync(folder, { recursive: true, force: true });
}

function importThem(pages: string, data: string): void {
  const run = (...args: string[]) =>
    JSON.parse(
      execFileSync('npm', ['run', '--silent', 'cuttings', '--', ...args, '--data', data, '--json'], {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
  const report = run('import', pages);
  const begun = performance.now();
  const { total } = run('search', 'is:unread');
  const more = (performance.now() - begun) / 1000;
  say(
    `import                     ${(report.imported / report.seconds).toFixed(0)} files/s, ${report.seconds} s`,
  );
  say(
    `then all searchable        ${more.toFixed(1)} s more, with another start of the program (${total} articles)`,
  );
}

async function starts(data: string, empty: string): Promise<void> {
  const full: Start[] = [];
  const bare: Start[] = [];
  const firstRun = (page: Page) =>
    page.getByRole('heading', { name: 'Drop a folder of pages here' }).waitFor();
  for (let run = 0; run < 3; run += 1) {
    full.push(await startOf(data, rowsShown));
    bare.push(await startOf(empty, firstRun));
  }
  const all = (starts: readonly Start[], of: keyof Start) => figures(starts.map((start) => start[of]));
  say(`window to a usable list ms ${all(full, 'window')}`);
  say(`  reference: empty library ${all(bare, 'window')}`);
  say(`program to a usable list   ${all(full, 'program')}`);
  say(`  reference: empty library ${all(bare, 'program')}`);
}

/** Milliseconds until the window can be used: since its page began to load, and since the program was started. */
interface Start {
  readonly window: number;
  readonly program: number;
}

async function startOf(data: string, isReady: (page: Page) => Promise<unknown>): Promise<Start> {
  const begun = performance.now();
  const { page, close } = await launch(data);
  await isReady(page);
  const window = await page.evaluate(() => performance.now());
  const program = performance.now() - begun;
  await close();
  return { window, program };
}

const rowsShown = (page: Page) =>
  page.getByRole('listbox', { name: 'Articles' }).getByRole('option').first().waitFor({ timeout: 120_000 });

/** Milliseconds for a query that is put into the box as one key press; none where nothing was found in 5 s. */
async function searched(page: Page, query: string): Promise<readonly number[]> {
  // The tokens of the query before would stay.
  const clear = page.getByRole('button', { name: 'Clear the search' });
  if (await clear.isVisible()) {
    await clear.click();
    // What clearing asks for is no part of the key press.
    await page.waitForFunction(
      () =>
        JSON.parse(document.querySelector<HTMLElement>('[data-shown]')?.dataset['shown'] ?? '[]')[2] === '',
    );
  }
  const time = await page.evaluate(async (text) => {
    const box = document.querySelector<HTMLInputElement>('search input');
    if (box === null) return null;
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const isShown = () => {
      const list = document.querySelector<HTMLElement>('[role=listbox][data-shown]');
      const shown = JSON.parse(list?.dataset['shown'] ?? '[]')[2];
      const rows = [...(list?.querySelectorAll('[role=option]') ?? [])].slice(0, 5);
      return shown === text.trim() && rows.length > 0 && rows.every((row) => row.textContent !== '');
    };
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
    await frame();
    const begun = performance.now();
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (!isShown()) {
      if (performance.now() - begun > 5000) return null;
      await frame();
    }
    return (await frame()) - begun;
  }, query);
  return time === null ? [] : [time];
}

/** Sources of the sidebar in turn, and sorts. */
async function chosen(page: Page): Promise<void> {
  const times = await page.evaluate(async () => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const shown = () => document.querySelector<HTMLElement>('[role=listbox][data-shown]')?.dataset['shown'];
    const found: number[] = [];
    for (let run = 0; run < 12; run += 1)
      for (const item of [...document.querySelectorAll<HTMLButtonElement>('nav [data-side-item]')].slice(
        0,
        8,
      )) {
        if (/^(Starred|Trash|Needs|\d)/.test(item.textContent ?? '')) continue;
        const before = shown();
        const begun = performance.now();
        item.click();
        while (shown() === before && performance.now() - begun < 3000) await frame();
        found.push((await frame()) - begun);
      }
    return found;
  });
  say(`a listing of the sidebar   ${figures(times)}   (${times.length})`);
}

/** Searches that found another number of articles than a plain look at all of them make the bench fail. */
async function comparedTotals(plain: PlainTotals, data: string): Promise<void> {
  const file = path.join(os.tmpdir(), `cuttings-queries-${process.pid}.txt`);
  writeFileSync(
    file,
    Object.values(plain)
      .flatMap((some) => some.map(({ query }) => query))
      .join('\n'),
  );
  const { value } = await command(data, ['search', '--file', file, '--limit', '1']);
  rmSync(file);
  const wrong = wrongTotals(plain, value as readonly SearchOutcome[]);
  for (const [kind, queries] of Object.entries(plain)) {
    const right = queries.length - wrong.filter((one) => one.kind === kind).length;
    const some = queries.filter(({ total }) => total > 0).length;
    say(`totals right: ${kind.padEnd(12)} ${right} of ${queries.length}   (${some} find something)`);
  }
  for (const { query, found, total } of wrong) say(`  ${query}: found ${found}, means ${total}`);
  if (wrong.length > 0) process.exitCode = 1;
}

async function tagged(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^All/ }).click();
  await rowsShown(page);
  await page.getByRole('listbox', { name: 'Articles' }).focus();
  await page.keyboard.press('Control+a');
  const begun = performance.now();
  await page.keyboard.press('s');
  await page
    .getByText(/articles starred|stars removed/)
    .first()
    .waitFor({ timeout: 60_000 });
  say(`star all ${COUNT}            ${((performance.now() - begun) / 1000).toFixed(2)} s`);
}

async function memory({ app }: RunningApp): Promise<number> {
  return pssMegabytes(app.process().pid ?? 0);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
