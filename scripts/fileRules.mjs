import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { forbiddenIn } from './forbiddenCode.mjs';

const rooms = ['src', 'scripts', 'tests'];
const codeExtensions = new Set(['.ts', '.tsx', '.mjs', '.js', '.cjs']);
const maxLines = 250;
const emptyName = /^(utils?|helpers?|common|misc|managers?)$/i;
const unread = new Set(['node_modules', 'fixtures']);

/**
 * The rules of the house that no linter has: code files of at most 250 lines, no file or folder whose
 * name says nothing about what is in it, and no words that let something in.
 *
 * @param {string} root the checkout
 * @returns {{ files: number, problems: string[] }}
 */
export function fileRuleProblems(root) {
  const problems = [];
  let files = 0;
  for (const { relativePath, isFolder } of rooms.flatMap((room) => [...entriesBelow(root, room)])) {
    const stem = path.basename(relativePath).split('.')[0] ?? '';
    if (emptyName.test(stem)) problems.push(`${relativePath}: a name should say what is inside`);
    if (isFolder || !codeExtensions.has(path.extname(relativePath))) continue;
    files += 1;
    const text = readFileSync(path.join(root, relativePath), 'utf8');
    problems.push(...forbiddenIn(relativePath, text));
    const lines = lineCount(text);
    if (lines > maxLines)
      problems.push(`${relativePath}: ${lines} lines, ${maxLines} at most; split by idea`);
  }
  return { files, problems };
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {Generator<{ relativePath: string, isFolder: boolean }>}
 */
function* entriesBelow(root, folder) {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    if (unread.has(entry.name)) continue;
    const relativePath = `${folder}/${entry.name}`;
    yield { relativePath, isFolder: entry.isDirectory() };
    if (entry.isDirectory()) yield* entriesBelow(root, relativePath);
  }
}

/** @param {string} text */
function lineCount(text) {
  const lines = text.split('\n').length;
  return text.endsWith('\n') ? lines - 1 : lines;
}
