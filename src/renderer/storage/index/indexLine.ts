import type { IndexCall, IndexCalls, IndexReply, IndexRequest } from './indexProtocol';

/** The index was damaged and is empty now. */
export class IndexLost extends Error {}

/** The library's line to the index. */
export interface IndexLine {
  /** Rejects with {@link IndexLost}, or with why it can't be answered. */
  ask<N extends IndexCall>(name: N, request: IndexCalls[N]['request']): Promise<IndexCalls[N]['answer']>;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** The part of a Worker that the line needs. */
interface WorkerLike {
  postMessage(message: IndexRequest): void;
  onmessage: ((event: MessageEvent<IndexReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** A line to the index's worker. */
export function lineToWorker(worker: WorkerLike): IndexLine {
  const waiting = new Map<number, Waiting>();
  let lastCallId = 0;
  worker.onmessage = ({ data }) => {
    const call = waiting.get(data.callId);
    waiting.delete(data.callId);
    if (data.kind === 'answer') call?.resolve(data.answer as never);
    else call?.reject(data.isAnew ? new IndexLost(data.detail) : new Error(data.detail));
  };
  worker.onerror = (event) => {
    const error = new Error(event.message || 'the worker of the index failed to load');
    for (const call of waiting.values()) call.reject(error);
    waiting.clear();
  };
  return {
    ask(name, request) {
      lastCallId += 1;
      const callId = lastCallId;
      return new Promise((resolve, reject) => {
        waiting.set(callId, { resolve, reject });
        worker.postMessage({ callId, name, request } as IndexRequest);
      });
    },
  };
}
