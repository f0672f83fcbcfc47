import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const licenceFile = /^(?:licen[cs]e|copying|unlicense)(?:[.-].*)?$/i;
const noticeFile = /^notice(?:\.(?:txt|md))?$/i;

/**
 * A package that is built into the app.
 *
 * @typedef {{ name: string, version: string, licence: string, text: string }} Licence
 */

/**
 * The folders of the packages from which modules were bundled.
 *
 * @param {Iterable<string>} ids the modules' ids, as a bundler names them
 * @returns {Set<string>}
 */
export function packageFolders(ids) {
  const folders = new Set();
  for (const id of ids) {
    const found = /^\0?(?:[^?]*:)?([^?:]*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(id);
    if (found?.[1] !== undefined) folders.add(found[1]);
  }
  return folders;
}

/**
 * What a package says of itself and its licence: the licence in full where it brings it, else what it is called.
 *
 * @param {string} folder
 * @returns {Licence}
 * @throws {Error} when it names no licence: then somebody has to look at it
 */
export function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const licence = typeof license === 'string' ? license : license?.type;
  if (!licence) throw new Error(`${name} names no licence in its package.json`);
  const files = readdirSync(folder).toSorted();
  const texts = [
    ...files.filter((file) => licenceFile.test(file)),
    ...files.filter((file) => noticeFile.test(file)),
  ]
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim())
    .filter((text) => text !== '');
  return { name, version, licence, text: texts.length > 0 ? texts.join('\n\n') : licence };
}

/**
 * The licences of all packages, by name; of two versions of one package both.
 *
 * @param {Iterable<string>} folders
 * @returns {Licence[]}
 */
export function licencesOf(folders) {
  return [...folders]
    .filter((folder) => existsSync(path.join(folder, 'package.json')))
    .map(licenceOf)
    .toSorted((a, b) => `${a.name} ${a.version}`.localeCompare(`${b.name} ${b.version}`, 'en'));
}
