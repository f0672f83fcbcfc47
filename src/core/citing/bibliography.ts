import { type CslTree, Engine } from 'citeproc';
import { cslArticle } from '../export/citation';
import type { ExportedArticle } from '../export/exportedArticle';
import type { CitationStyle } from './citationForms';
import apa from './styles/apa.json';
import chicagoAuthorDate from './styles/chicago-author-date.json';
import chicagoNotes from './styles/chicago-note-bibliography.json';
import harvard from './styles/harvard-cite-them-right.json';
import ieee from './styles/ieee.json';
import british from './styles/locale-en-GB.json';
import american from './styles/locale-en-US.json';
import mla from './styles/modern-language-association.json';

const STYLES: Readonly<Record<CitationStyle, CslTree>> = {
  apa,
  'chicago-author-date': chicagoAuthorDate,
  'chicago-note-bibliography': chicagoNotes,
  'modern-language-association': mla,
  'harvard-cite-them-right': harvard,
  ieee,
};

/** What is copied: as text, and as HTML with the style's italics. */
export interface CitationText {
  readonly text: string;
  readonly html: string | null;
}

/** The articles as a style of the Citation Style Language cites them, an entry each, in the style's order (citeproc-js). */
export function bibliography(articles: readonly ExportedArticle[], style: CitationStyle): CitationText {
  const items = new Map(articles.map((article) => [article.id as string, cslArticle(article)]));
  const engine = new Engine(
    {
      retrieveLocale: (language) => (language === 'en-GB' ? british : american),
      retrieveItem: (id) => items.get(id),
    },
    STYLES[style],
    'en-US',
  );
  engine.updateItems([...items.keys()]);
  const entriesAs = (format: 'text' | 'html') => {
    engine.setOutputFormat(format);
    const made = engine.makeBibliography();
    return made === false ? [] : made[1].map((entry) => entry.trim());
  };
  return { text: `${entriesAs('text').join('\n')}\n`, html: entriesAs('html').join('\n') };
}
