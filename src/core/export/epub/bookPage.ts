import { longDate } from '../../text/dates';
import type { ExportedArticle } from '../exportedArticle';
import { xml } from './xml';

/** One article as a page of a book (EPUB 3.3, an XHTML content document). */
export function bookPage(article: ExportedArticle): string {
  const { headline, standfirst, byline, source, published, language, url, blocks } = article;
  const facts = [byline, published === null ? null : longDate(published)].filter((fact) => fact !== null);
  return document(headline ?? article.id, language, [
    element('p', 'source', source),
    element('h1', null, headline),
    element('p', 'standfirst', standfirst),
    element('p', 'byline', facts.length === 0 ? null : facts.join(' · ')),
    ...blocks.map(({ label, text, credit }) => {
      if (label === 'heading') return element('h2', null, text);
      if (label === 'paragraph') return element('p', null, text);
      return element('p', 'caption', credit === null ? text : `${text} (${credit})`);
    }),
    url === null || !/^https?:/u.test(url) ? '' : `<p class="from"><a href="${xml(url)}">${xml(url)}</a></p>`,
  ]);
}

/** A whole XHTML document of these lines. */
export function document(title: string, language: string | null, lines: readonly string[]): string {
  const lang = language === null ? '' : ` xml:lang="${xml(language)}" lang="${xml(language)}"`;
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${lang}>
<head><title>${xml(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body dir="auto">
${lines.filter((line) => line !== '').join('\n')}
</body>
</html>
`;
}

function element(name: string, kind: string | null, text: string | null): string {
  if (text === null) return '';
  return `<${name}${kind === null ? '' : ` class="${kind}"`} dir="auto">${xml(text)}</${name}>`;
}
