import type { ExportedArticle } from '../export/exportedArticle';
import { TEXT_FORMATS } from '../export/formats';
import { bibliography, type CitationText } from './bibliography';
import { CITATION_STYLES, type CitationForm } from './citationForms';

/** Articles in a form in which they are cited: a bibliography, or records one after the other. */
export function citationText(articles: readonly ExportedArticle[], form: CitationForm): CitationText {
  const style = CITATION_STYLES.find((one) => one === form);
  if (style !== undefined) return bibliography(articles, style);
  const record = TEXT_FORMATS.find((format) => format.id === form);
  if (record?.kind !== 'file') throw new RangeError(`nothing is cited as ${form}`);
  const records = articles.map((article) => record.write(article)).join(record.between);
  return { text: record.begin + records + record.end, html: null };
}
