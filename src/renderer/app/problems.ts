import { callMain } from '../bridge';

type Listener = (error: Error) => void;
const listeners = new Set<Listener>();

/** An error of the window: written to main's log, and told to whoever shows errors. */
export function reportProblem(thrown: unknown): void {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  void callMain('logError', { message: (error.stack ?? error.message).slice(0, 10_000) }).catch(
    () => undefined,
  );
  for (const listener of [...listeners]) listener(error);
}

/** Calls back on every error of the window. Answers how to stop. */
export function onProblem(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Reports what nobody caught. */
export function watchForProblems(): void {
  window.addEventListener('error', (event) => reportProblem(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => reportProblem(event.reason));
}
