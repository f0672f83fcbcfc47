import { type CslName, cslArticle } from './citation';
import type { ExportedArticle } from './exportedArticle';
import type { FileFormat } from './exportFormat';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** BibTeX, an `@article` each, in Unicode; biblatex reads it too. */
export const bibtex: FileFormat = {
  kind: 'file',
  id: 'bibtex',
  ending: '.bib',
  begin: '',
  between: '\n',
  end: '',
  write(article) {
    const { title, author = [], issued, accessed, language, URL, keyword, ...csl } = cslArticle(article);
    const [year, month, day] = issued?.['date-parts'][0] ?? [];
    const fields: readonly (readonly [name: string, value: string | undefined])[] = [
      ['author', author.length === 0 ? undefined : braced(author.map(nameOf).join(' and '))],
      // In two braces, so that styles leave its capitals alone.
      ['title', title === undefined ? undefined : `{{${escaped(title)}}}`],
      ['journal', csl['container-title'] === undefined ? undefined : braced(escaped(csl['container-title']))],
      ['year', year === undefined ? undefined : braced(String(year))],
      ['month', month === undefined ? undefined : MONTHS[month - 1]],
      ['day', day === undefined ? undefined : braced(String(day))],
      ['url', URL === undefined ? undefined : braced(URL.replace(/[{}\\]/gu, encodeURIComponent))],
      ['urldate', accessed === undefined ? undefined : braced(isoOf(accessed['date-parts'][0]))],
      ['language', language === undefined ? undefined : braced(language)],
      ['keywords', keyword === undefined ? undefined : braced(escaped(keyword))],
    ];
    const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = ${value},\n`));
    return `@article{${keyOf(article, author[0], year)},\n${lines.join('')}}\n`;
  },
};

/** Name, year and the beginning of the id: readable, and the same in every export. */
function keyOf(
  { id, source }: ExportedArticle,
  first: CslName | undefined,
  year: number | undefined,
): string {
  const name =
    first === undefined ? (source ?? 'article') : 'literal' in first ? first.literal : first.family;
  const letters = name
    .normalize('NFD')
    .replace(/[^A-Za-z]/gu, '')
    .slice(0, 20);
  return `${letters === '' ? 'article' : letters.toLowerCase()}${year ?? ''}-${id.slice(0, 8)}`;
}

/** A name that is no person's is in braces, so that it is not taken apart. */
function nameOf(name: CslName): string {
  return 'literal' in name
    ? braced(escaped(name.literal))
    : `${escaped(name.family)}, ${escaped(name.given)}`;
}

function isoOf([year, month = 1, day = 1]: readonly number[]): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function braced(text: string): string {
  return `{${text}}`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\{}%$#&_~^]/gu, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}
