import type { Library } from '../library';
import type { CommandName, Commands } from '../protocol';
import { chooseEncoding } from './chooseEncoding';
import { markRead } from './markRead';
import { starArticles } from './starArticles';
import { tagArticles } from './tagArticles';
import { trashArticles } from './trashArticles';
import { redo, undo } from './undo';

type Command<N extends CommandName> = (
  library: Library,
  request: Commands[N]['request'],
) => Promise<Commands[N]['answer']>;

/** Everything the user can do to the library, one file each. */
const commands: { readonly [N in CommandName]: Command<N> } = {
  chooseEncoding,
  markRead,
  redo,
  starArticles,
  tagArticles,
  trashArticles,
  undo,
};

/** Carries out a command by name. */
export function runCommand(library: Library, name: CommandName, request: unknown): Promise<unknown> {
  const command = commands[name] as Command<CommandName>;
  return command(library, request as Commands[CommandName]['request'] & never);
}
