import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { launch, ROOT } from '../e2e/launchApp';
import { madePages } from './madePages';

const COUNT = 10_000;
const FRAMES = 400;

interface Seen {
  readonly frames: readonly number[];
  readonly blankFrames: number;
  readonly rowsSeen: number;
  readonly reference: readonly number[];
}

/**
 * Flings through the list of 10,000 articles and prints frame times, frames with a row that had nothing to show,
 * and the frame times of the same window at rest.
 */
export async function benchScroll(): Promise<void> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'cuttings-bench-'));
  const args = ['run', '--silent', 'cuttings', '--', 'import', madePages(COUNT), '--data', data, '--json'];
  execFileSync('npm', args, { cwd: ROOT, stdio: 'ignore' });
  const { page, close } = await launch(data);
  const list = page.getByRole('listbox', { name: 'Articles' });
  await list.getByRole('option').first().waitFor();
  // tsx keeps names by a function that the page lacks.
  await page.evaluate('globalThis.__name = (named) => named');
  const seen = await list.evaluate(fling, FRAMES);
  await close();
  rmSync(data, { recursive: true, force: true });
  process.stdout.write(`flinging through ${COUNT} articles, ${FRAMES} frames\n`);
  process.stdout.write(`frame times ms        ${figures(seen.frames)}\n`);
  process.stdout.write(`reference: at rest    ${figures(seen.reference)}\n`);
  process.stdout.write(
    `frames with a blank row   ${seen.blankFrames} of ${FRAMES} (${seen.rowsSeen} rows seen)\n`,
  );
}

/** Runs in the page: scrolls a little more than one screen a frame, up and down the whole list, and watches. */
export async function fling(list: Element, frameCount: number): Promise<Seen> {
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const timed = async (step: () => void) => {
    const times: number[] = [];
    let last = await frame();
    for (let n = 0; n < frameCount; n += 1) {
      step();
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    return times;
  };
  const reference = await timed(() => {});
  let direction = 1;
  let blankFrames = 0;
  let rowsSeen = 0;
  const frames = await timed(() => {
    if (list.scrollTop + list.clientHeight >= list.scrollHeight - 1) direction = -1;
    list.scrollTop += direction * list.clientHeight * 1.3;
    const box = list.getBoundingClientRect();
    const rows = [...list.querySelectorAll('[role="option"]')].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > box.top && top < box.bottom;
    });
    rowsSeen += rows.length;
    if (rows.length === 0 || rows.some((row) => (row.textContent ?? '').trim() === '')) blankFrames += 1;
  });
  return { frames, blankFrames, rowsSeen, reference };
}

/** Percentiles of times, for a line of output. */
export function figures(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)}   p95 ${at(0.95)}   p99 ${at(0.99)}   longest ${at(1)}`;
}
