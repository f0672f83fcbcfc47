import { type ExportedArticle, paragraphsOf } from './exportedArticle';
import type { FileFormat } from './exportFormat';

/** Several values of one cell are joined by this. */
const JOINED = '; ';

const COLUMNS: readonly (readonly [name: string, cell: (article: ExportedArticle) => string | number])[] = [
  ['id', ({ id }) => id],
  ['headline', ({ headline }) => headline ?? ''],
  ['standfirst', ({ standfirst }) => standfirst ?? ''],
  ['source', ({ source }) => source ?? ''],
  ['published', ({ published }) => published ?? ''],
  ['updated', ({ updated }) => updated ?? ''],
  ['byline', ({ byline }) => byline ?? ''],
  ['authors', ({ authors }) => authors.join(JOINED)],
  ['language', ({ language }) => language ?? ''],
  ['url', ({ url }) => url ?? ''],
  ['words', ({ wordCount }) => wordCount],
  ['tags', ({ tags }) => tags.join(JOINED)],
  ['collections', ({ collections }) => collections.join(JOINED)],
  ['starred', ({ isStarred }) => (isStarred ? 'yes' : '')],
  ['confidence', ({ confidence }) => confidence],
  ['file', ({ original }) => original.path],
  ['sha256', ({ original }) => original.sha256],
  ['body', (article) => paragraphsOf(article).join('\n\n')],
];

/**
 * A row an article (RFC 4180), with a byte order mark, without which Excel takes it for another encoding. A cell that a
 * spreadsheet would calculate begins with an apostrophe instead.
 */
export const csv: FileFormat = {
  kind: 'file',
  id: 'csv',
  ending: '.csv',
  begin: `\ufeff${COLUMNS.map(([name]) => name).join(',')}\r\n`,
  between: '',
  end: '',
  write: (article) => `${COLUMNS.map(([, cell]) => cellOf(cell(article))).join(',')}\r\n`,
};

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
