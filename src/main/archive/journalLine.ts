import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { LibraryEvent } from '../../core/event';

/** What a line must have, whatever acts a later version knows. */
const shape = z.object({
  seq: z.number().int().positive(),
  at: z.string(),
  cause: z.looseObject({ kind: z.string() }),
  acts: z.array(z.looseObject({ kind: z.string() })),
});

const SUM = ',"sum":"';

/**
 * One event as one line (without its line break): its JSON with `sum` last, the first 16 hex digits of the SHA-256
 * of everything before `,"sum"`.
 */
export function toJournalLine(event: LibraryEvent): string {
  const body = JSON.stringify(event).slice(0, -1);
  return `${body}${SUM}${sumOf(body)}"}`;
}

/** The event of a line, or null when the line is damaged. */
export function fromJournalLine(line: string): LibraryEvent | null {
  const at = line.lastIndexOf(SUM);
  if (at < 0) return null;
  const body = line.slice(0, at);
  if (line.slice(at) !== `${SUM}${sumOf(body)}"}`) return null;
  try {
    const parsed = shape.safeParse(JSON.parse(`${body}}`));
    return parsed.success ? (parsed.data as unknown as LibraryEvent) : null;
  } catch {
    return null;
  }
}

function sumOf(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 16);
}
