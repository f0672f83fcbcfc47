import type { Library } from '../library';
import type { CommandName, Commands } from '../protocol';
import { cancelRereading } from './cancelRereading';
import { carryOver } from './carryOver';
import { changeCollection } from './changeCollection';
import { changeHighlight } from './changeHighlight';
import { changeSearch } from './changeSearch';
import { changeTag } from './changeTag';
import { chooseEncoding } from './chooseEncoding';
import { collectArticles } from './collectArticles';
import { correctArticle } from './correctArticle';
import { createCollection } from './createCollection';
import { createTag } from './createTag';
import { highlightText } from './highlightText';
import { markRead } from './markRead';
import { removeCollection } from './removeCollection';
import { removeHighlight } from './removeHighlight';
import { removeRule } from './removeRule';
import { removeSearch } from './removeSearch';
import { removeTag } from './removeTag';
import { renameSource } from './renameSource';
import { rereadPages } from './rereadPages';
import { reviewArticles } from './reviewArticles';
import { saveSearch } from './saveSearch';
import { setDomain } from './setDomain';
import { setRule } from './setRule';
import { starArticles } from './starArticles';
import { tagArticles } from './tagArticles';
import { trashArticles } from './trashArticles';
import { redo, undo } from './undo';
import { writeNote } from './writeNote';

type Command<N extends CommandName> = (
  library: Library,
  request: Commands[N]['request'],
) => Promise<Commands[N]['answer']>;

/** Everything the user can do to the library, one file each. */
const commands: { readonly [N in CommandName]: Command<N> } = {
  carryOver,
  changeCollection,
  changeHighlight,
  changeSearch,
  changeTag,
  chooseEncoding,
  collectArticles,
  createCollection,
  createTag,
  correctArticle,
  highlightText,
  markRead,
  removeCollection,
  removeHighlight,
  removeSearch,
  removeTag,
  removeRule,
  renameSource,
  setDomain,
  setRule,
  reviewArticles,
  saveSearch,
  cancelRereading,
  rereadPages,
  starArticles,
  tagArticles,
  trashArticles,
  redo,
  undo,
  writeNote,
};

/** Carries out a command by name. */
export function runCommand(library: Library, name: CommandName, request: unknown): Promise<unknown> {
  const command = commands[name] as Command<CommandName>;
  return command(library, request as Commands[CommandName]['request'] & never);
}
