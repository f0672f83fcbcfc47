import { type CslDate, type CslName, cslArticle } from './citation';
import type { FileFormat } from './exportFormat';

/** RIS (2011), a `NEWS` record an article: what EndNote, Mendeley and Zotero read. */
export const ris: FileFormat = {
  kind: 'file',
  id: 'ris',
  ending: '.ris',
  begin: '',
  between: '\r\n',
  end: '',
  write(article) {
    const { title, author = [], issued, accessed, language, abstract, URL, ...csl } = cslArticle(article);
    const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
      ['TY', 'NEWS'],
      ['ID', csl.id],
      ...author.map((name) => ['AU', nameOf(name)] as const),
      ['TI', title],
      ['T2', csl['container-title']],
      ['PY', issued === undefined ? undefined : String(issued['date-parts'][0][0])],
      ['DA', dateOf(issued)],
      ['Y2', dateOf(accessed)],
      ['UR', URL],
      ['LA', language],
      ['AB', abstract],
      ...article.tags.map((tag) => ['KW', tag] as const),
    ];
    const lines = fields.flatMap(([tag, value]) =>
      value === undefined ? [] : `${tag}  - ${oneLine(value)}\r\n`,
    );
    return `${lines.join('')}ER  - \r\n`;
  },
};

function nameOf(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

function dateOf(date: CslDate | undefined): string | undefined {
  if (date === undefined) return undefined;
  const [year, month = '', day = ''] = date['date-parts'][0].map((part) => String(part).padStart(2, '0'));
  return `${year}/${month}/${day}/`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
