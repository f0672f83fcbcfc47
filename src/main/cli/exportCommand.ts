import type { ArchiveHost } from '../archiveHost';
import type { Command } from '../arguments';
import { inMb, type Outcome, showProgress } from './archiveCommands';

/** `cuttings export [QUERY] --format F --out PATH`. */
export async function exportCommand(
  archive: ArchiveHost,
  { query, format, out }: Extract<Command, { kind: 'export' }>,
): Promise<Outcome> {
  const request = { of: { kind: 'search', query }, format, out, replaces: false } as const;
  const value = await archive.perform('export', request, showProgress);
  const { articles, bytes, path } = value;
  return { value, text: `${articles} articles in ${path}, ${inMb(bytes)}\n`, code: 0 };
}
