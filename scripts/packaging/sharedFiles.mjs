import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Writes what a Linux system shows of a program beside the program: its manual page, what the shell completes, and the
 * kind of web archives, which systems don't know. All of it is made of the usage text, so that it can't be another.
 *
 * @param {string} share the folder `usr/share`
 * @param {string} usage what `cuttings --help` prints
 */
export function writeSharedFiles(share, usage) {
  write(path.join(share, 'man/man1/cuttings.1.gz'), gzipSync(manualPage(usage), { level: 9 }));
  write(path.join(share, 'bash-completion/completions/cuttings'), completion(usage));
  write(path.join(share, 'mime/packages/cuttings.xml'), webArchiveKind);
}

/** @param {string} file @param {string | Uint8Array} content */
function write(file, content) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o755 });
  writeFileSync(file, content, { mode: 0o644 });
}

/**
 * The manual page (man(7)).
 *
 * @param {string} usage
 */
export function manualPage(usage) {
  const text = usage
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');
  return `.TH CUTTINGS 1
.SH NAME
cuttings \\- a desktop archive for news pages saved as plain text
.SH SYNOPSIS
.nf
${text}
.fi
.SH FILES
.TP
.I ~/.config/Cuttings
The data folder, unless \\-\\-data names another: archive/ is the truth, in open formats; library/ is made from it.
`;
}

/**
 * What bash completes: commands first, then options and files.
 *
 * @param {string} usage
 */
export function completion(usage) {
  const commands = [...usage.matchAll(/^(?:Usage:)? +cuttings ([a-z]+) /gm)].map(([, name]) => name);
  const options = [...usage.matchAll(/--[a-z]+/g)].map(([option]) => option);
  const words = (/** @type {(string | undefined)[]} */ all) => [...new Set(all)].join(' ');
  return `_cuttings() {
  local word=\${COMP_WORDS[COMP_CWORD]}
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W '${words(options)}' -- "$word"))
  elif [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W '${words(commands)}' -- "$word") $(compgen -f -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _cuttings cuttings
`;
}

/** shared-mime-info's description of .warc and .warc.gz. */
const webArchiveKind = `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/warc">
    <comment>Web archive</comment>
    <glob pattern="*.warc"/>
    <glob pattern="*.warc.gz" weight="60"/>
  </mime-type>
</mime-info>
`;
