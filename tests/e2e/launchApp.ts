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
    close: () => app.close(),
  };
}

async function drop(page: Page, files: string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const at = { x: 640, y: 400, data: { items: [], files, dragOperationsMask: 1 } };
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    cdp.send('Input.dispatchDragEvent', { type, ...at });
  const overlay = page.getByText('Drop to import');
  await send('dragEnter');
  await overlay.waitFor();
  // A drop counts for the browser only when the page has answered the last movement, which it may do late.
  await expect(async () => {
    await send('dragOver');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await send('drop');
    await overlay.waitFor({ state: 'hidden', timeout: 1000 });
  }).toPass({ timeout: 15_000 });
  await cdp.detach();
}
