import { toErrorShape } from '../../contract/appError';
import type { ImporterMessage, StorageMessage } from '../../contract/importerPort';
import type { Library } from './library';
import type { WorkerMessage } from './protocol';

/** The part of a MessagePort that is used. */
interface ImporterPort {
  onmessage: ((event: MessageEvent<ImporterMessage>) => void) | null;
  postMessage(message: StorageMessage): void;
}

/** Takes what the importer sends: answers what is known, stores batches, passes progress on to the window. */
export function serveImporter(
  port: ImporterPort,
  opening: Promise<Library>,
  tellWindow: (message: WorkerMessage) => void,
): void {
  port.onmessage = ({ data }) => void take(data);

  async function take(message: ImporterMessage): Promise<void> {
    const library = await opening;
    switch (message.kind) {
      case 'started': {
        const { importId, roots } = message;
        await library.act(() => ({ acts: [{ kind: 'importStarted', importId, roots }], answer: undefined }));
        break;
      }
      case 'ask':
        port.postMessage({
          kind: 'known',
          askId: message.askId,
          ids: message.ids.filter((id) => library.columns.has(id)),
        });
        break;
      case 'batch':
        port.postMessage(await store(library, message));
        break;
      case 'progress':
        tellWindow({ kind: 'importProgress', progress: message.progress });
        break;
      case 'ended': {
        const { report } = message;
        await library.act(() => ({
          acts: [{ kind: 'importEnded', importId: report.id, report }],
          answer: undefined,
        }));
        port.postMessage({ kind: 'endStored', importId: report.id });
        tellWindow({ kind: 'importEnded', report });
        break;
      }
    }
  }
}

async function store(
  library: Library,
  { batchId, articles }: Extract<ImporterMessage, { kind: 'batch' }>,
): Promise<StorageMessage> {
  try {
    return { kind: 'stored', batchId, duplicates: await library.store(articles) };
  } catch (error) {
    return { kind: 'notStored', batchId, error: toErrorShape(error) };
  }
}
