import path from 'node:path';
import { app } from 'electron';
import type { Handler } from '../handle';
import type { Desk } from './desk';

/** Imports the invented pages that come with the app. */
export function importSamples(desk: Desk): Handler<'importSamples'> {
  return () => desk.archive.start([samplesFolder()]);
}

/** In a package the samples lie beside the asar, in a checkout in resources/. */
function samplesFolder(): string {
  return app.isPackaged
    ? path.join(process.resourcesPath, 'samples')
    : path.join(app.getAppPath(), 'resources', 'samples');
}
