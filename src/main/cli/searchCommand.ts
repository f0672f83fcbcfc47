import { readFile } from 'node:fs/promises';
import { AppError } from '../../contract/appError';
import type { SearchOutcome } from '../../contract/archiveTasks';
import type { ArchiveHost } from '../archiveHost';
import type { Command, SearchSource } from '../arguments';
import type { Outcome } from './archiveCommands';

/** `cuttings search`: the search box's language; one query, or a file of them. */
export async function searchCommand(
  archive: ArchiveHost,
  { source, limit, repeat }: Extract<Command, { kind: 'search' }>,
): Promise<Outcome> {
  const queries = await queriesOf(source);
  const outcomes = await archive.perform('search', { queries, limit, repeat });
  const value = source.kind === 'query' ? outcomes[0] : outcomes;
  return { value, text: outcomes.map(asText).join('\n'), code: 0 };
}

async function queriesOf(source: SearchSource): Promise<readonly string[]> {
  if (source.kind === 'query') return [source.query];
  const text = await readFile(source.file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new AppError('fileUnread', `${source.file} (${error.code ?? error.message})`, error);
  });
  return text.split(/\r?\n/u).filter((line) => line.trim() !== '');
}

function asText({ query, total, ms, hits }: SearchOutcome): string {
  const lines = hits.map(
    ({ published, source, headline }) =>
      `${published ?? '----------'}  ${source ?? '?'}: ${headline ?? '(no headline)'}`,
  );
  return `${[...lines, `${total} found for ${query} in ${ms} ms`].join('\n')}\n`;
}
