import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import type { Bridge } from '../../src/contract/bridge';
import { expect, test } from './launch';
import { ROOT } from './launchApp';
import { chooseInMenu } from './menuBar';
import { aPage, writeFileAt } from './pages';

/** Where the app is that is tested. */
const APP = process.env['CUTTINGS_APP_DIR'] ?? ROOT;

test('the window reaches no network, no disk and no Node', async ({ start }) => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.setHeader('access-control-allow-origin', '*');
    response.end('reached');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  expect(await (await fetch(url)).text()).toBe('reached');
  const { app, page } = await start();
  const tried = await page.evaluate(async (address) => {
    const outcome = async (work: () => Promise<unknown>) => work().then(String, () => 'refused');
    return {
      fetch: await outcome(() => fetch(address)),
      image: await outcome(() => {
        const image = new Image();
        image.src = address;
        return image.decode();
      }),
      file: await outcome(() => fetch('file:///etc/passwd')),
      upwards: await outcome(async () => {
        const reply = await fetch('app://cuttings/..%2f..%2fpackage.json');
        if (!reply.ok) throw new Error(String(reply.status));
      }),
      otherHost: await outcome(async () => {
        const reply = await fetch('app://elsewhere/index.html');
        if (!reply.ok) throw new Error(String(reply.status));
      }),
      node:
        typeof (globalThis as { process?: unknown }).process +
        typeof (globalThis as { require?: unknown }).require,
      opened: String(window.open(address)),
      evaluated: await outcome(async () => new Function('return 1')()),
      permission: await navigator.permissions.query({ name: 'geolocation' }).then((status) => status.state),
    };
  }, url);
  expect(tried).toEqual({
    fetch: 'refused',
    image: 'refused',
    file: 'refused',
    upwards: 'refused',
    otherHost: 'refused',
    node: 'undefinedundefined',
    opened: 'null',
    evaluated: 'refused',
    permission: 'denied',
  });
  // Past the page's own policy: the session itself refuses.
  const session = await app.evaluate(
    ({ net }, address) => net.fetch(address).then(String, () => 'refused'),
    url,
  );
  expect(session).toBe('refused');
  expect(requests).toBe(1);
  await page.evaluate((address) => {
    window.location.href = address;
  }, url);
  const where = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
  await expect.poll(where).toBe('app://cuttings/index.html');
  expect(requests).toBe(1);
  server.close();
});

test('the policy of every answer lets nothing in but what is our own', async ({ start }) => {
  const { page } = await start();
  const assets = readdirSync(path.join(APP, 'out/renderer/assets')).map((name) => `assets/${name}`);
  const policies = await page.evaluate(
    async (names) => {
      const answers = await Promise.all(names.map((name) => fetch(`app://cuttings/${name}`)));
      return answers.map((answer) => answer.headers.get('content-security-policy') ?? 'none');
    },
    ['index.html', 'nothing.html', ...assets],
  );
  expect(policies.length).toBeGreaterThan(4);
  for (const policy of policies) {
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule]));
    expect(rules.get('default-src')).toBe("default-src 'none'");
    expect(rules.get('script-src')).toMatch(/^script-src 'self'( 'wasm-unsafe-eval')?$/);
    expect(policy.replaceAll("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  }
  // SQLite's worker alone may compile.
  expect(policies[0]).not.toContain('wasm-unsafe-eval');
});

test('nothing is permitted, and nothing is downloaded', async ({ start }) => {
  const { app, page } = await start();
  await app.evaluate(({ session }) => {
    session.defaultSession.on('will-download', (event) => {
      process.env['CUTTINGS_DOWNLOAD'] = event.defaultPrevented ? 'refused' : 'begun';
    });
  });
  const asked = await page.evaluate(async () => {
    const outcome = async (work: () => Promise<unknown>) => work().then(String, () => 'refused');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['text']));
    link.download = 'text.txt';
    link.click();
    return {
      notification: await Notification.requestPermission(),
      microphone: await outcome(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      clipboard: await outcome(() => navigator.clipboard.readText()),
      place: await outcome(
        () => new Promise((found, failed) => navigator.geolocation.getCurrentPosition(found, failed)),
      ),
    };
  });
  expect(asked).toEqual({
    notification: 'denied',
    microphone: 'refused',
    clipboard: 'refused',
    place: 'refused',
  });
  await expect.poll(() => app.evaluate(() => process.env['CUTTINGS_DOWNLOAD'])).toBe('refused');
});

test('calls that are not from our own page are refused', async ({ start }) => {
  const { app } = await start();
  const answer = await app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const ours = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): { additionalArguments: string[] };
      };
      const { additionalArguments } = ours.getLastWebPreferences();
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true, additionalArguments },
      });
      await other.loadURL('about:blank');
      const told = await other.webContents.executeJavaScript(
        "bridge.call('changeSettings', { theme: 'dark' }).then(JSON.stringify)",
      );
      other.destroy();
      return JSON.parse(told);
    },
    path.join(APP, 'out/preload/index.cjs'),
  );
  expect(answer).toMatchObject({ ok: false, error: { code: 'badRequest', detail: 'not from the window' } });
});

test('the log says what was refused, and nothing of any article', async ({ start, folder, dataDir }) => {
  const secret = 'Zephyrine';
  writeFileAt(folder, 'pages/ferry.txt', aPage(`${secret} opens the ferry`, { by: secret }));
  writeFileAt(folder, 'pages/broken.zip', `PK\x03\x04 ${secret}`);
  const { page, drop } = await start();
  await drop(path.join(folder, 'pages'));
  await page.getByRole('listbox', { name: 'Articles' }).getByRole('option').first().click();
  await page.evaluate((word) => {
    window.location.href = `https://example.org/?${word}`;
  }, secret);
  const log = () => readFileSync(path.join(dataDir, 'logs/cuttings.log'), 'utf8');
  await expect.poll(log).toContain('refused to navigate to https:');
  expect(log()).not.toContain(secret);
});

test('the page cannot name a path to read', async ({ start, folder }) => {
  const { page } = await start();
  const answers = await page.evaluate(async (path) => {
    const { bridge } = globalThis as unknown as { bridge: Bridge<File> };
    const forged = new File(['text'], path);
    const drop = await bridge.importDrop([forged]);
    const byName = await Promise.resolve()
      .then(() => bridge.call('importDropped' as never, { paths: [path] } as never))
      .then(String, () => 'refused');
    const wrong = await bridge.call('changeSettings', { readerScale: 99 } as never);
    return { drop: drop.ok, byName, wrong: wrong.ok };
  }, folder);
  expect(answers).toEqual({ drop: false, byName: 'refused', wrong: false });
});

test('the window is sandboxed and isolated', async ({ start }) => {
  const { app } = await start();
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const all = (
      window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> } | undefined
    )?.getLastWebPreferences();
    return {
      sandbox: all?.['sandbox'],
      contextIsolation: all?.['contextIsolation'],
      nodeIntegration: all?.['nodeIntegration'],
      webviewTag: all?.['webviewTag'],
    };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
  });
});

test('a link opens its article in the window that is there', async ({ start, library, dataDir }) => {
  await library('two');
  const { app, page } = await start();
  const rows = page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
  await expect(rows).toHaveCount(2);
  await rows.filter({ hasText: 'Dredging' }).click();
  await chooseInMenu(app, 'article.copyLink');
  const link = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(link).toMatch(/^cuttings:\/\/article\/[0-9a-f]{32}$/);
  const copied = await link();

  await rows.filter({ hasText: 'ferry' }).click();
  const heading = page.getByRole('region', { name: 'Reader' }).getByRole('heading', { level: 1 });
  await expect(heading).toContainText('ferry');
  await expect(start('--data', dataDir, copied)).rejects.toThrow();
  await expect(heading).toContainText('Dredging');
});

test('a second start on the same data folder hands over and ends', async ({ start, dataDir }) => {
  const { page } = await start();
  await expect(start('--data', dataDir)).rejects.toThrow();
  await expect(page.getByRole('navigation', { name: 'Sidebar' })).toBeVisible();
});
