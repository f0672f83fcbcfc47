import type { ArchiveTasks, TaskName, TaskProgress } from '../../contract/archiveTasks';
import { moveArchive } from '../archive/moveArchive';
import { restoreArchive } from '../archive/restore';
import type { CheckOptions } from '../archive/verify';
import { taskError } from './taskError';

type Task<N extends TaskName> = (
  request: ArchiveTasks[N]['request'],
  options: CheckOptions,
) => Promise<ArchiveTasks[N]['answer']>;

/** Work on the folder of an archive that is closed, which stays closed afterwards. */
const tasks = {
  restore: ({ folder, file }, options) => restoreArchive(folder, file, options),
  moveArchive: (request, options) => moveArchive(request, options),
} as const satisfies { readonly [N in 'restore' | 'moveArchive']: Task<N> };

export type ClosedTask = keyof typeof tasks;

/** True for work that an archive is closed for. */
export function isClosedTask(name: TaskName): name is ClosedTask {
  return Object.hasOwn(tasks, name);
}

/** Does a task on an archive that is closed. Rejects with an AppError. */
export async function runClosedTask<N extends ClosedTask>(
  name: N,
  request: ArchiveTasks[N]['request'],
  onProgress: (progress: TaskProgress) => void,
  signal: AbortSignal,
): Promise<ArchiveTasks[N]['answer']> {
  try {
    return await (tasks[name] as unknown as Task<N>)(request, { onProgress, signal });
  } catch (error) {
    throw taskError(error, signal);
  }
}
