import { bibtex } from './bibtex';
import { cslJson } from './cslJson';
import { csv } from './csv';
import type { TextFormat } from './exportFormat';
import { json, ndjson } from './json';
import { markdown } from './markdown';
import { plainText } from './plainText';
import { ris } from './ris';

/** Every format that is text. */
export const TEXT_FORMATS: readonly TextFormat[] = [
  ndjson,
  json,
  csv,
  markdown,
  plainText,
  ris,
  bibtex,
  cslJson,
];

/** The originals themselves, as web archives hold them; written by the archive, which has them. */
export const WARC_FORMAT = { id: 'warc', ending: '.warc.gz' } as const;

/** What was set by hand, as the trainer of extraction learns from it; written from the archive too, a file an original. */
export const CORRECTIONS_FORMAT = { id: 'corrections', ending: '.json' } as const;

/** The names of all formats, as the command line takes them. */
export const FORMAT_IDS: readonly string[] = [...TEXT_FORMATS, WARC_FORMAT, CORRECTIONS_FORMAT].map(
  ({ id }) => id,
);
