import { copyToClipboard } from '../copyToClipboard';
import type { Handlers } from '../handle';
import { longAgo } from '../trashWork';
import { archiveState } from './archiveState';
import type { Desk } from './desk';
import { dragOut } from './dragOut';
import { exporting } from './exporting';
import { importChosen } from './importChosen';
import { importSamples } from './importSamples';
import { previewing } from './previewing';
import { retryImport } from './retryImport';
import { showOriginal } from './showOriginal';
import { sizeText } from './sizeText';

/** Every call's handler; those of more than a line have a file each. */
export function handlersOf(desk: Desk): Handlers {
  return {
    connectArchive: () => {
      desk.archive.connect(desk.window());
      desk.markConnected();
    },
    importDropped: ({ paths }) => desk.archive.start(paths, desk.settings.read()),
    importChosen: importChosen(desk),
    importSamples: importSamples(desk),
    retryImport: retryImport(desk),
    mirrorFolders: (request) => desk.archive.perform('mirrorFolders', request),
    pauseImport: ({ value }) => desk.archive.pause(value),
    cancelImport: () => desk.archive.cancel(),
    ...archiveState(desk),
    refusedRequests: () => desk.refused(),
    archiveWork: ({ work }) => desk.work(work),
    oldTrash: async () => (await desk.archive.perform('trash', { before: longAgo(Date.now()) })).articles,
    ...previewing(desk),
    sourceHosts: (request) => desk.archive.perform('sourceHosts', request),
    learnedLines: (request) => desk.archive.perform('learnedLines', request),
    showOriginal: showOriginal(),
    ...exporting(desk),
    dragOut: dragOut(desk),
    copyText: copyToClipboard,
    tellSituation: (situation) => desk.showSituation(situation),
    sizeText: sizeText(desk),
    readSettings: () => desk.settings.read(),
    changeSettings: (part) => desk.settings.change(part),
    logError: ({ message }) => desk.log.error('window', message),
  };
}
