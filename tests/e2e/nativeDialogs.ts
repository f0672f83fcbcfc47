import type { ElectronApplication } from '@playwright/test';

/** What a native dialog said. */
export interface Asked {
  readonly message: string;
  readonly detail: string;
}

/** How the native dialogs of an app are answered: the number of a button, and the places that are chosen. */
export interface Answers {
  readonly button?: number;
  readonly open?: string;
  readonly save?: string;
}

/** Answers every native dialog like this from now on; what is not named is cancelled. They are kept for {@link asked}. */
export async function answerDialogs(app: ElectronApplication, answers: Answers): Promise<void> {
  await app.evaluate(({ dialog }, { button, open, save }) => {
    const kept = globalThis as unknown as { asked?: { message: string; detail: string }[] };
    kept.asked ??= [];
    const { asked } = kept;
    const note = (options: unknown) => {
      const { message = '', detail = '', title = '' } = options as Record<string, string>;
      asked.push({ message: message || title, detail });
    };
    Object.assign(dialog, {
      showMessageBox: (_window: unknown, options: { signal?: AbortSignal; cancelId?: number }) => {
        note(options);
        const response = button ?? options.cancelId ?? 0;
        if (options.signal === undefined) return Promise.resolve({ response });
        return new Promise((resolve) =>
          options.signal?.addEventListener('abort', () => resolve({ response })),
        );
      },
      showOpenDialog: (_window: unknown, options: unknown) => {
        note(options);
        return Promise.resolve({ canceled: open === undefined, filePaths: open === undefined ? [] : [open] });
      },
      showSaveDialog: (_window: unknown, options: unknown) => {
        note(options);
        return Promise.resolve({ canceled: save === undefined, filePath: save ?? '' });
      },
    });
  }, answers);
}

/** What was asked so far. */
export function asked(app: ElectronApplication): Promise<readonly Asked[]> {
  return app.evaluate(() => (globalThis as unknown as { asked?: Asked[] }).asked ?? []);
}
