import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const LIMIT_BYTES = 1_000_000;

/** Writes what went wrong, never any text of an article. One older file is kept. */
export interface Log {
  error(where: string, what: unknown): void;
}

/** A log in this file. A log that can't be written falls back to stderr: it must not bring the app down. */
export function openLog(file: string): Log {
  // Whoever read stderr may be gone. An error event without a listener would end up here again, and so on for ever.
  process.stderr.on('error', () => undefined);
  return {
    error(where, what) {
      const text = what instanceof Error ? (what.stack ?? what.message) : String(what);
      const line = `${new Date().toISOString()} ${where}: ${text}\n`;
      process.stderr.write(line);
      try {
        mkdirSync(path.dirname(file), { recursive: true });
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LIMIT_BYTES)
          renameSync(file, `${file}.1`);
        appendFileSync(file, line);
      } catch (failure) {
        process.stderr.write(`The log could not be written: ${String(failure)}\n`);
      }
    },
  };
}
