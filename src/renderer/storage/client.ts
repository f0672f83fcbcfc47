import { type ErrorShape, fromErrorShape } from '../../contract/appError';
import type { ImportProgress, ImportReport } from '../../core/importReport';
import type {
  CommandName,
  Commands,
  LibraryChange,
  Queries,
  QueryName,
  WindowRequest,
  WorkerMessage,
} from './protocol';

export type { Commands, LibraryChange, Queries } from './protocol';

/** What the worker tells without being asked. */
export type LibraryNews =
  | { readonly kind: 'changed'; readonly change: LibraryChange }
  | { readonly kind: 'importProgress'; readonly progress: ImportProgress }
  | { readonly kind: 'importEnded'; readonly report: ImportReport }
  | { readonly kind: 'importFailed'; readonly error: ErrorShape }
  | { readonly kind: 'trouble'; readonly error: ErrorShape };

/** The window's only way to the library: it asks, acts and listens; it never sees the database. */
export interface LibraryClient {
  /** Rejects with an AppError. */
  query<N extends QueryName>(name: N, request: Queries[N]['request']): Promise<Queries[N]['answer']>;
  /** Answers when the act is durable. Rejects with an AppError; then nothing was changed. */
  act<N extends CommandName>(name: N, request: Commands[N]['request']): Promise<Commands[N]['answer']>;
  /** Calls back on every change. Answers how to stop. */
  listen(listener: (news: LibraryNews) => void): () => void;
  /** Hands the worker the port to the archive. */
  connectArchive(port: unknown): void;
}

/** The part of a Worker that the client needs; a MessagePort pair serves in tests. */
interface WorkerLike {
  postMessage(message: WindowRequest, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<WorkerMessage>) => void) | null;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** A client over the storage worker. */
export function connectLibrary(worker: WorkerLike): LibraryClient {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(news: LibraryNews) => void>();
  let lastCallId = 0;

  worker.onmessage = ({ data }) => {
    switch (data.kind) {
      case 'answer':
        settle(data.callId, (call) => call.resolve(data.value as never));
        break;
      case 'refused':
        settle(data.callId, (call) => call.reject(errorOf(data.error)));
        break;
      default:
        for (const listener of [...listeners]) listener(data);
    }
  };

  function settle(callId: number, finish: (call: Waiting) => void) {
    const call = waiting.get(callId);
    waiting.delete(callId);
    if (call !== undefined) finish(call);
  }

  function send<T>(kind: 'query' | 'command', name: string, request: unknown): Promise<T> {
    lastCallId += 1;
    const callId = lastCallId;
    return new Promise<T>((resolve, reject) => {
      waiting.set(callId, { resolve, reject });
      worker.postMessage({ kind, callId, name, request } as WindowRequest, []);
    });
  }

  return {
    query: (name, request) => send('query', name, request),
    act: (name, request) => send('command', name, request),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connectArchive: (port) => worker.postMessage({ kind: 'archivePort' }, [port as Transferable]),
  };
}

function errorOf(shape: ErrorShape): Error {
  return fromErrorShape(shape);
}
