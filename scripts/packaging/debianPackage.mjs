import { readFileSync } from 'node:fs';
import path from 'node:path';
// @ts-expect-error: it has no types
import { Installer } from 'electron-installer-debian';
import { writeSharedFiles } from './sharedFiles.mjs';

/**
 * Makes a .deb of the unpacked app: files in /usr/lib/cuttings with chrome-sandbox setuid root, the
 * launcher as /usr/bin/cuttings, desktop entry and icons. gzip, because xz takes minutes for a few
 * percent and zstd is unknown to older dpkgs.
 *
 * @param {object} plan
 * @param {string} plan.root the checkout
 * @param {string} plan.folder the unpacked app
 * @param {string} plan.version in Debian's grammar
 * @param {string} plan.target folder for the .deb
 * @returns {Promise<string>} the .deb's path
 */
export async function makeDebianPackage({ root, folder, version, target }) {
  const installer = new Installer({
    rename: (/** @type {string} */ dest) => path.join(dest, '<%= name %>_<%= version %>_<%= arch %>.deb'),
    logger: () => {},
    src: folder,
    dest: target,
    arch: 'amd64',
    options: {
      name: 'cuttings',
      bin: 'launcher.sh',
      version,
      section: 'text',
      compression: 'gzip',
      genericName: 'News Archive',
      productName: 'Cuttings',
      maintainer: 'The Cuttings authors <cuttings@localhost>',
      productDescription,
      // The last two tell the desktop which files and links it opens.
      depends: ['libasound2t64 | libasound2', 'desktop-file-utils', 'shared-mime-info'],
      suggests: ['xvfb', 'xauth', 'fonts-noto-cjk'],
      categories: ['Office', 'Viewer'],
      mimeType: ['text/plain', 'application/warc', 'x-scheme-handler/cuttings'],
      icon: {
        '512x512': path.join(root, 'resources/icons/icon-512.png'),
        scalable: path.join(root, 'resources/icons/icon.svg'),
      },
    },
  });
  await installer.generateDefaults();
  await installer.generateOptions();
  await installer.createStagingDir();
  await installer.createContents();
  const usage = readFileSync(path.join(folder, 'usage.txt'), 'utf8');
  writeSharedFiles(path.join(installer.stagingDir, 'usr/share'), usage);
  await installer.createPackage();
  await installer.movePackage();
  return installer.options.packagePaths[0];
}

const productDescription =
  'Finds headline, date, byline and body in news pages saved as plain text, keeps ' +
  'the originals byte for byte, and lets you read, tag, search and export them.';
