/**
 * Words that no file may have, because of what they would let in (docs/security.md).
 *
 * @type {readonly { where: RegExp, but?: RegExp, words: RegExp, why: string }[]}
 */
const forbidden = [
  {
    where: /^src\//,
    words:
      /\b(?:dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser|srcdoc|document\.write(?:ln)?)\b/,
    why: 'what articles and notes say is only ever a text node',
  },
  {
    where: /^src\//,
    but: /^src\/main\/handle\.ts$/,
    words: /\bipcMain\b/,
    why: 'calls are checked for sender and schema in src/main/handle.ts alone',
  },
  { where: /^src\//, words: /\bsendSync\b/, why: 'no call makes the window wait' },
  { where: /^src\//, words: /\bopenExternal\b/, why: 'nothing in the app leads out of it' },
  { where: /^src\//, words: /\beval\(|\bnew Function\(/, why: 'no text becomes code' },
];

/**
 * What a file says that it may not.
 *
 * @param {string} relativePath with slashes
 * @param {string} text
 * @returns {readonly string[]}
 */
export function forbiddenIn(relativePath, text) {
  return forbidden
    .filter(({ where, but }) => where.test(relativePath) && !but?.test(relativePath))
    .flatMap(({ words, why }) => {
      const found = words.exec(withoutComments(text));
      return found === null ? [] : [`${relativePath}: ${found[0]} is forbidden: ${why}`];
    });
}

/** @param {string} text */
function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
