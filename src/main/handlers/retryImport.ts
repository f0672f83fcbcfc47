import type { Handler } from '../handle';
import type { Desk } from './desk';

/** Imports again what an import failed on. The paths are the archive's own record of it, never the page's. */
export function retryImport({ archive, settings }: Desk): Handler<'retryImport'> {
  return async (request) => {
    const { paths } = await archive.perform('retryPaths', request);
    archive.start(paths, settings.read());
  };
}
