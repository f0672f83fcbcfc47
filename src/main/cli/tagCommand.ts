import type { ArchiveHost } from '../archiveHost';
import type { Command } from '../arguments';
import type { Outcome } from './archiveCommands';

/** `cuttings tag`: tags everything that a search finds, as one step that the window can undo. */
export async function tagCommand(
  archive: ArchiveHost,
  { query, add, remove }: Extract<Command, { kind: 'tag' }>,
): Promise<Outcome> {
  const value = await archive.perform('tag', { query, add, remove });
  const { articles, added, removed } = value;
  return {
    value,
    text: `${articles} found for ${query}: ${added} tags put on, ${removed} taken off\n`,
    code: 0,
  };
}
