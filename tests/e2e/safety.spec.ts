import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Bridge } from '../../src/contract/bridge';
import { expect, test } from './launch';
import { chooseInMenu } from './menuBar';
import { aPage, writeFileAt } from './pages';

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

test('a link opens its article in the window that is there', async ({ start, folder, dataDir }) => {
  for (const name of ['ferry', 'bridge'])
    writeFileAt(folder, `pages/${name}.txt`, aPage(`The ${name} opens on Friday`));
  const { app, page, drop } = await start();
  await drop(path.join(folder, 'pages'));
  const rows = page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
  await expect(rows).toHaveCount(2);
  await rows.filter({ hasText: 'bridge' }).click();
  await chooseInMenu(app, 'article.copyLink');
  const link = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(link).toMatch(/^cuttings:\/\/article\/[0-9a-f]{32}$/);
  const copied = await link();

  await rows.filter({ hasText: 'ferry' }).click();
  const heading = page.getByRole('region', { name: 'Reader' }).getByRole('heading', { level: 1 });
  await expect(heading).toContainText('ferry');
  await expect(start('--data', dataDir, copied)).rejects.toThrow();
  await expect(heading).toContainText('bridge');
});

test('a second start on the same data folder hands over and ends', async ({ start, dataDir }) => {
  const { page } = await start();
  await expect(start('--data', dataDir)).rejects.toThrow();
  await expect(page.getByRole('navigation', { name: 'Sidebar' })).toBeVisible();
});
