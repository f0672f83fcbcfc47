import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { launch, ROOT } from '../e2e/launchApp';
import { madePages } from './madePages';
import { figures } from './scrollBench';

const COUNT = 1000;
const STEPS = 200;
/** Somebody who skims: three articles a second. */
const PAUSE_MS = 300;

/**
 * Steps through 200 articles by `j` and back by `k`, and prints the time from the key press until the frame with the
 * next article is painted; beside it the same for a key that changes one attribute of the page and nothing else.
 */
export async function benchStep(): Promise<void> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'cuttings-bench-'));
  const args = ['run', '--silent', 'cuttings', '--', 'import', madePages(COUNT), '--data', data, '--json'];
  execFileSync('npm', args, { cwd: ROOT, stdio: 'ignore' });
  const { page, close } = await launch(data);
  await page.getByRole('listbox', { name: 'Articles' }).getByRole('option').first().click();
  await page.getByRole('region', { name: 'Reader' }).getByRole('heading', { level: 1 }).waitFor();
  // tsx keeps names by a function that the page lacks.
  await page.evaluate('globalThis.__name = (named) => named');
  const stepped = { reference: '', j: '', k: '' };
  for (const key of ['reference', 'j', 'k'] as const)
    stepped[key] = figures(await page.evaluate(stepThrough, { key, count: STEPS, pauseMs: PAUSE_MS }));
  await close();
  rmSync(data, { recursive: true, force: true });
  process.stdout.write(`from key to painted article ms, ${STEPS} steps, one every ${PAUSE_MS} ms\n`);
  process.stdout.write(`j                      ${stepped.j}\n`);
  process.stdout.write(`k                      ${stepped.k}\n`);
  process.stdout.write(`reference: an attribute ${stepped.reference}\n`);
}

/** Runs in the page: presses a key so many times, and times each until the frame is painted in which the article is another. */
async function stepThrough(of: { key: string; count: number; pauseMs: number }): Promise<readonly number[]> {
  const reader = document.querySelector('section[aria-label="Reader"]');
  if (reader === null) throw new Error('no reader');
  const shown = () => reader.querySelector('article')?.textContent?.slice(0, 300) ?? '';
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  // A task that is posted in a frame has its turn when that frame is painted.
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  const touch = () => reader.setAttribute('data-touched', String(performance.now()));
  if (of.key === 'reference') window.addEventListener('keydown', touch);
  const times: number[] = [];
  for (let n = 0; n < of.count; n += 1) {
    await new Promise((resolve) => setTimeout(resolve, of.pauseMs));
    const before = shown();
    const changed = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (of.key !== 'reference' && shown() === before) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(reader, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    const begun = performance.now();
    const target = document.activeElement ?? document.body;
    const key = of.key === 'reference' ? 'F13' : of.key;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await changed;
    await frame();
    await painted();
    times.push(performance.now() - begun);
  }
  window.removeEventListener('keydown', touch);
  return times;
}
