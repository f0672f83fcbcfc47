import { storageWorker } from './storageWorker';

import './ui/base.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fromErrorShape } from '../contract/appError';
import { ARCHIVE_PORT_MESSAGE } from '../contract/bridge';
import { App } from './app/App';
import { reportProblem, watchForProblems } from './app/problems';
import { applyTheme } from './app/theme';
import { callMain } from './bridge';
import { connectLibrary, type LibraryClient } from './storage/client';

/** The faces that the first frame needs, and how long it waits for them: they are files of the app. */
const FIRST_FACES = ['400 14px "Source Sans 3 Variable"', '600 17px "Source Serif 4 Variable"'];
const FACES_WAIT_MS = 150;

applyTheme(window.bridge.initialSettings.theme);
watchForProblems();
const client = openLibrary();
// Drawn, the window of a command would read on where somebody has left off.
if (window.bridge.isShown) void start();

function openLibrary(): LibraryClient {
  storageWorker.onerror = (event) =>
    reportProblem(new Error(event.message || 'the storage worker failed to load'));
  const library = connectLibrary(storageWorker);
  window.addEventListener('message', (event) => {
    const [port] = event.ports;
    if (event.source !== window || event.data !== ARCHIVE_PORT_MESSAGE || port === undefined) return;
    library.connectArchive(port);
  });
  void callMain('connectArchive', undefined);
  let lastTrouble = '';
  library.listen((news) => {
    if (news.kind === 'importFailed') reportProblem(fromErrorShape(news.error));
    // What fails is tried again and again; it is said once.
    if (news.kind !== 'trouble' || news.error.detail === lastTrouble) return;
    lastTrouble = news.error.detail;
    reportProblem(fromErrorShape(news.error));
  });
  return library;
}

async function start(): Promise<void> {
  const faces = Promise.all(FIRST_FACES.map((face) => document.fonts.load(face)));
  await Promise.race([faces, new Promise((resolve) => setTimeout(resolve, FACES_WAIT_MS))]);
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  createRoot(root).render(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  );
}
