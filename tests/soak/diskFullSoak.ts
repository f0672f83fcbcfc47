import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect } from '@playwright/test';
import { command, differenceOf, dump, wrongWith } from './cli';
import { openWindow, toggleStar } from './stars';
import { inFolder, somePages, type Tell, Trials } from './trials';

const DISK_MB = 96;
const MB = 1 << 20;

/** True where a small disk can be mounted. */
export function canMount(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/**
 * Fills a small disk under the data folder during import and acts: what is there must stay, what is refused must be
 * said, and with room again it must go on without a restart. Answers what went wrong.
 */
export function soakDiskFull(rounds: number, pageCount: number, tell: Tell): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const begunMs = performance.now();
    const trials = new Trials('diskfull', tell);
    const pages = somePages(folder, pageCount);
    const whole = path.join(folder, 'whole');
    await command(whole, ['import', pages]);
    const wanted = await dump(whole);
    for (let round = 0; round < rounds; round += 1) {
      const disk = path.join(folder, `disk${round}`);
      mkdirSync(disk);
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'cuttings-soak', disk]);
      try {
        await fillAndFree(disk, pages, wanted, trials);
      } finally {
        execFileSync('umount', ['-l', disk]);
      }
    }
    return trials.sum(begunMs);
  });
}

async function fillAndFree(
  disk: string,
  pages: string,
  wanted: Awaited<ReturnType<typeof dump>>,
  trials: Trials,
): Promise<void> {
  const data = path.join(disk, 'data');
  const begun = await command(data, ['stats'], { CUTTINGS_RESERVE_MB: '1' });
  trials.note('begins on a small disk', begun.code === 0 ? null : begun.stderr);
  fill(disk, 8);
  const refused = await command(data, ['import', pages], { CUTTINGS_RESERVE_MB: '50' });
  const says = /disk is full: \d+ MB free, at least \d+ MB needed/.test(refused.stderr);
  trials.note(
    'an import without the reserve is refused and says what it needs',
    refused.code === 1 && says ? null : `${refused.code}: ${refused.stderr}`,
  );
  for (const leftMb of [1.5, 3, 0.5]) {
    fill(disk, leftMb);
    const stopped = await command(data, ['import', pages], { CUTTINGS_RESERVE_MB: '0' });
    empty(disk);
    const wrong =
      stopped.code === 0 || stopped.code === 1 || stopped.code === 3
        ? await wrongWith(data)
        : `ended with ${stopped.code}: ${stopped.stderr}`;
    trials.note(`import with ${leftMb} MB left (exit ${stopped.code})`, wrong);
  }
  const { code, stderr } = await command(data, ['import', pages], { CUTTINGS_RESERVE_MB: '1' });
  const wrong =
    code === 0 ? ((await wrongWith(data)) ?? differenceOf(await dump(data), wanted)) : `${code}: ${stderr}`;
  trials.note('import with room again, compared with one that never stopped', wrong);
  await actOnFullDisk(disk, data, trials);
}

/** In one window: an act is refused on a full disk, and taken when there is room, without a restart. */
async function actOnFullDisk(disk: string, data: string, trials: Trials): Promise<void> {
  const running = await openWindow(data);
  const { page } = running;
  try {
    const first = await toggleStar(page, 0);
    fill(disk, 0);
    const row = page.getByRole('listbox', { name: 'Articles' }).getByRole('option').nth(1);
    await row.click();
    await page.keyboard.press('s');
    const refusal = page.getByRole('alert').filter({ hasText: /disk is full/i });
    const isSaid = await refusal
      .first()
      .waitFor({ timeout: 15_000 })
      .then(
        () => true,
        () => false,
      );
    trials.note('an act on a full disk is refused in words', isSaid ? null : 'nothing was said');
    empty(disk);
    const star = row.getByRole('img', { name: 'Starred' });
    let wrongAgain: string | null = null;
    try {
      await expect(async () => {
        if ((await star.count()) === 0) await page.keyboard.press('s');
        await expect(star).toHaveCount(1, { timeout: 3000 });
      }).toPass({ timeout: 30_000 });
    } catch (error) {
      wrongAgain = String(error);
    }
    trials.note('with room again the act is taken, without a restart', wrongAgain);
    await running.close();
    const stars = (await dump(data)).articles.filter((one) => one.isStarred).map((one) => one.headline);
    const wrong =
      stars.length === 2 && stars.includes(first.headline)
        ? await wrongWith(data)
        : `stars on ${stars.join(', ')}`;
    trials.note('both acts are there after a restart', wrong);
  } finally {
    await running.close().catch(() => undefined);
  }
}

/** Leaves about so many megabytes free. */
function fill(disk: string, leftMb: number): void {
  empty(disk);
  const { bavail, bsize } = statfsSync(disk);
  const bytes = Math.max(0, bavail * bsize - leftMb * MB);
  try {
    writeFileSync(path.join(disk, 'filling'), Buffer.alloc(bytes));
  } catch {
    // Full is full.
  }
}

function empty(disk: string): void {
  rmSync(path.join(disk, 'filling'), { force: true });
}
