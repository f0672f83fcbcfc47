import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { AppError, type Reply, toErrorShape } from '../contract/appError';
import { type CallName, type CallReply, calls } from '../contract/calls';
import { callChannel } from '../contract/channels';
import { APP_ORIGIN } from './appProtocol';
import type { Log } from './log';

/** What a handler gets: the request, checked. */
type Checked<N extends CallName> = ReturnType<(typeof calls)[N]['request']['parse']>;
export type Handler<N extends CallName> = (request: Checked<N>) => CallReply<N> | Promise<CallReply<N>>;
export type Handlers = { readonly [N in CallName]: Handler<N> };

/**
 * Answers the window's calls. The only user of ipcMain: every call is from our own page's main frame, fits its
 * schema, and is answered by `{ok: true, value}` or `{ok: false, error}`, never by a thrown error.
 */
export function handleCalls(handlers: Handlers, log: Log): void {
  for (const name of Object.keys(handlers) as CallName[]) {
    ipcMain.handle(callChannel(name), (event, request) =>
      reply(name, handlers[name] as Handler<never>, event, request),
    );
  }

  async function reply(
    name: CallName,
    handler: Handler<never>,
    event: IpcMainInvokeEvent,
    request: unknown,
  ): Promise<Reply<unknown>> {
    try {
      checkSender(event);
      const checked = calls[name].request.safeParse(request);
      if (!checked.success) throw new AppError('badRequest', `${name}: ${checked.error.message}`);
      return { ok: true, value: await handler(checked.data as never) };
    } catch (error) {
      if (!(error instanceof AppError)) log.error(`call ${name}`, error);
      return { ok: false, error: toErrorShape(error) };
    }
  }
}

function checkSender(event: IpcMainInvokeEvent): void {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null || !frame.url.startsWith(`${APP_ORIGIN}/`))
    throw new AppError('badRequest', 'not from the window');
}
