import { app, type Session, type WebContents } from 'electron';
import { APP_ORIGIN } from './appProtocol';
import type { Log } from './log';

/** Keeps Chromium's own services off the network; to be called before Electron is ready. */
export function switchNetworkOff(isDevelopment: boolean): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
  ])
    app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('no-pings');
  if (!isDevelopment) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/**
 * Refuses every permission, every device, every download, and every request but to the app's own origin. Answers how many
 * requests it has refused so far.
 */
export function guardSession(session: Session, devServer: string | null): () => number {
  let refused = 0;
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, decide) => {
    const cancel = !isOwn(details.url, devServer);
    if (cancel) refused += 1;
    decide({ cancel });
  });
  return () => refused;
}

function isOwn(url: string, devServer: string | null): boolean {
  if (url.startsWith(`${APP_ORIGIN}/`) || url.startsWith('devtools://')) return true;
  return devServer !== null && new URL(url).host === new URL(devServer).host;
}

/** Refuses navigation, new windows and webviews in every page there will ever be. */
export function guardContents(log: Log): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (event.url === `${APP_ORIGIN}/index.html`) return;
      log.error('window', `refused to navigate to ${new URL(event.url).protocol}`);
      event.preventDefault();
    });
  });
}
