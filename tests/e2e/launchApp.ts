import { execFileSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';

/** The project's root. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A running Cuttings. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Drops files and folders on the window, as the desktop would: real paths through Chromium's own drag events. */
  drop(...paths: string[]): Promise<void>;
  close(): Promise<void>;
}

let executable: string | null = null;

/** The Electron of the tests. */
export function electronPath(): string {
  executable ??=
    process.env['ELECTRON_EXEC_PATH'] ??
    execFileSync('npm', ['run', '--silent', 'electron-path'], { cwd: ROOT, encoding: 'utf8' }).trim();
  return executable;
}

/** Starts the built app on a data folder. */
export async function launch(dataDir: string, ...args: string[]): Promise<RunningApp> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: [...sandbox, process.env['CUTTINGS_APP_DIR'] ?? ROOT, '--data', dataDir, ...args],
    env: { ...process.env, ELECTRON_ENABLE_LOGGING: '1' } as Record<string, string>,
  });
  const page = await app.firstWindow();
  await page.waitForSelector('#root > *');
  return {
    app,
    page,
    drop: (...paths) => drop(page, paths),
    close: async () => {
      // Whoever closes the app in a test means it, whatever work it has in hand.
      await app.evaluate(({ dialog }) => {
        dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
      });
      await app.close();
    },
  };
}

/**
 * On a busy machine the browser now and then loses a drop that is made for it by hand, so it is made again, from the
 * beginning, until the page has had one with its files.
 */
async function drop(page: Page, files: string[]): Promise<void> {
  await page.evaluate(() => {
    delete document.documentElement.dataset['dropped'];
    const note = (event: DragEvent) => {
      if ((event.dataTransfer?.files.length ?? 0) > 0) document.documentElement.dataset['dropped'] = '';
    };
    window.addEventListener('drop', note, { capture: true });
  });
  await expect(() => dropOnce(page, files)).toPass({ timeout: 40_000 });
}

async function dropOnce(page: Page, files: string[]): Promise<void> {
  // One that was only late counts: made again it would bring everything twice.
  if ((await page.locator('html[data-dropped]').count()) > 0) return;
  const cdp = await page.context().newCDPSession(page);
  const at = { x: 640, y: 400, data: { items: [], files, dragOperationsMask: 1 } };
  const send = (type: 'dragEnter' | 'dragOver' | 'drop' | 'dragCancel') =>
    cdp.send('Input.dispatchDragEvent', { type, ...at });
  try {
    await send('dragEnter');
    await page.getByText('Drop to import').waitFor({ timeout: 5000 });
    // A drop counts for the browser only when the page has answered the last movement.
    await send('dragOver');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await send('drop');
    await page.locator('html[data-dropped]').waitFor({ state: 'attached', timeout: 5000 });
  } catch (error) {
    await send('dragCancel');
    throw error;
  } finally {
    await cdp.detach();
  }
}
