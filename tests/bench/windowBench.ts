import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { launch, type RunningApp } from '../e2e/launchApp';
import { madePages } from './madePages';
import { figures } from './scrollBench';

const COUNT = Number(process.env['CUTTINGS_BENCH_COUNT'] ?? 10_000);
const REST_MS = 5000;

/**
 * How long the window's thread is held up while it imports and shows what comes: its tasks of 50 ms and more (the
 * browser reports none shorter), and the times between frames; beside it the same at rest, when all is in.
 */
export async function benchWindow(): Promise<void> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'cuttings-bench-'));
  const pages = madePages(COUNT);
  const running = await launch(data, pages);
  const { page } = running;
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(beginWatching);
  const begun = performance.now();
  await page.getByText(`Imported ${path.basename(pages)}`).waitFor({ timeout: 1_800_000 });
  const seconds = (performance.now() - begun) / 1000;
  const during = await seen(running);
  await page.evaluate(beginWatching);
  await page.waitForTimeout(REST_MS);
  const atRest = await seen(running);
  await running.close();
  rmSync(data, { recursive: true, force: true });
  process.stdout.write(`the window while ${COUNT} made pages come in (${seconds.toFixed(0)} s)\n`);
  for (const [name, { tasks, frames }] of Object.entries({ during, 'at rest': atRest }))
    process.stdout.write(
      `${name.padEnd(8)} longest task ${Math.round(Math.max(0, ...tasks))} ms, ${tasks.length} of 50 ms or more   frames ${figures(frames)}\n`,
    );
}

interface Seen {
  readonly tasks: readonly number[];
  readonly frames: readonly number[];
}

interface Watching {
  watched?: { tasks: number[]; frames: number[]; observer: PerformanceObserver };
}

function seen({ page }: RunningApp): Promise<Seen> {
  return page.evaluate(() => {
    const { watched } = globalThis as Watching;
    watched?.observer.disconnect();
    return { tasks: watched?.tasks ?? [], frames: watched?.frames ?? [] };
  });
}

/** Runs in the page. */
function beginWatching(): void {
  const tasks: number[] = [];
  const frames: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  const watched = { tasks, frames, observer };
  (globalThis as Watching).watched = watched;
  let before = performance.now();
  const onFrame = (now: number) => {
    frames.push(now - before);
    before = now;
    if ((globalThis as Watching).watched === watched) requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
}
