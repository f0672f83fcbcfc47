import { AppError, type ErrorShape } from '../../contract/appError';
import type { ArchiveMessage } from '../../contract/archivePort';

interface Call {
  resolve(answer: never): void;
  reject(error: Error): void;
}

/** What was asked of the library and is not answered yet. */
export class Questions {
  private calls = new Map<number, Call>();
  private lastCallId = 0;

  /** Asks over a port. Rejects when the library could not do it, or the port is replaced before it answers. */
  ask<T>(
    port: { postMessage(message: ArchiveMessage): void },
    message: (callId: number) => ArchiveMessage,
  ): Promise<T> {
    this.lastCallId += 1;
    const callId = this.lastCallId;
    return new Promise<T>((resolve, reject) => {
      this.calls.set(callId, { resolve, reject });
      port.postMessage(message(callId));
    });
  }

  settle(callId: number, answer: unknown): void {
    const call = this.calls.get(callId);
    this.calls.delete(callId);
    if (answer !== null) call?.resolve(answer as never);
    else call?.reject(new AppError('storageFailed', 'the library could not be read'));
  }

  /** What the library could not do. What only it knows of is told as its own failure. */
  refuse(callId: number, { code, detail }: ErrorShape): void {
    const call = this.calls.get(callId);
    this.calls.delete(callId);
    call?.reject(new AppError(code === 'unexpected' ? 'storageFailed' : code, detail));
  }

  /** The answers will not come: the port is gone, or the library on it. */
  dropAll(why = new AppError('storageFailed', 'the window closed')): void {
    for (const { reject } of this.calls.values()) reject(why);
    this.calls.clear();
  }
}
