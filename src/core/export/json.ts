import type { FileFormat } from './exportFormat';

/** One array of all articles, everything that is known of each. */
export const json: FileFormat = {
  kind: 'file',
  id: 'json',
  ending: '.json',
  begin: '[\n',
  between: ',\n',
  end: '\n]\n',
  write: (article) => JSON.stringify(article),
};

/** One article a line (ndjson.org), everything that is known of each. */
export const ndjson: FileFormat = {
  kind: 'file',
  id: 'ndjson',
  ending: '.ndjson',
  begin: '',
  between: '',
  end: '',
  write: (article) => `${JSON.stringify(article)}\n`,
};
