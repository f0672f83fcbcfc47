import { fromErrorShape } from '../contract/appError';
import type { Bridge, PageCallName } from '../contract/bridge';
import type { CallReply, CallRequest } from '../contract/calls';

declare global {
  interface Window {
    readonly bridge: Bridge<File>;
  }
}

/** Calls main and unpacks the reply. Rejects with an AppError. */
export async function callMain<N extends PageCallName>(
  name: N,
  request: CallRequest<N>,
): Promise<CallReply<N>> {
  const reply = await window.bridge.call(name, request);
  if (!reply.ok) throw fromErrorShape(reply.error);
  return reply.value;
}

/** Imports a drop. Rejects with an AppError. */
export async function importDrop(files: readonly File[]): Promise<void> {
  const reply = await window.bridge.importDrop(files);
  if (!reply.ok) throw fromErrorShape(reply.error);
}
