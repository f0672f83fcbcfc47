import { shortDate } from '../../text/dates';
import { message } from '../../text/message';
import type { ExportedArticle } from '../exportedArticle';
import { document } from './bookPage';
import { xml } from './xml';

/** The first file of every book; stored, not packed, so that its kind can be read off its first bytes. */
export const MIMETYPE = { name: 'mimetype', text: 'application/epub+zip' } as const;

/** Where the book's own files are. */
export const BOOK_FOLDER = 'EPUB';

/** Says where the package document is. */
export const CONTAINER = {
  name: 'META-INF/container.xml',
  text: `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="${BOOK_FOLDER}/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`,
} as const;

/** How the pages look; readers have the last word on type and size. */
export const BOOK_STYLE = `body { line-height: 1.5; }
h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 0.6em; }
h2 { font-size: 1.15em; line-height: 1.3; margin: 1.6em 0 0.4em; }
p { margin: 0 0 0.8em; }
.source { font-size: 0.85em; margin-bottom: 0.4em; }
.standfirst { font-style: italic; }
.byline { font-size: 0.85em; border-bottom: 1px solid; padding-bottom: 0.8em; margin-bottom: 1.4em; }
.caption { font-size: 0.85em; margin: 1.4em 0; }
.from { font-size: 0.8em; margin-top: 2em; overflow-wrap: anywhere; }
nav ol { list-style: none; padding: 0; }
nav li { margin: 0 0 0.6em; }
`;

/** An article's line in the table of contents. */
export interface BookEntry extends Pick<ExportedArticle, 'headline' | 'source' | 'published' | 'language'> {
  /** The name of its page. */
  readonly name: string;
  readonly addedAt: string;
}

/** The name of the page of the nth article, from 0. */
export function pageName(n: number): string {
  return `article-${String(n + 1).padStart(6, '0')}.xhtml`;
}

/** The table of contents (EPUB 3.3, a navigation document). */
export function contentsPage(title: string, entries: readonly BookEntry[]): string {
  const lines = entries.map(({ name, headline, source, published }) => {
    const facts = [source, published === null ? null : shortDate(published)].filter((fact) => fact !== null);
    const words = [headline ?? message('export.book.noHeadline'), ...facts].join(' · ');
    return `<li><a href="${name}">${xml(words)}</a></li>`;
  });
  return document(title, null, [
    '<nav epub:type="toc">',
    `<h1>${xml(title)}</h1>`,
    '<ol>',
    // A list of contents has at least one line, also of a book without pages.
    ...(lines.length > 0 ? lines : [`<li><a href="contents.xhtml">${xml(title)}</a></li>`]),
    '</ol>',
    '</nav>',
  ]);
}

/**
 * The package document: what the book is and what it is made of. Its language is the most frequent of its articles';
 * it was changed when the last of them came into the library, so that the same articles make the same book.
 */
export function packageDocument(title: string, identifier: string, entries: readonly BookEntry[]): string {
  const changed =
    entries
      .map(({ addedAt }) => addedAt)
      .sort()
      .at(-1) ?? '2000-01-01T00:00:00Z';
  const items = entries.map(
    ({ name }, n) => `<item id="a${n + 1}" href="${name}" media-type="application/xhtml+xml"/>`,
  );
  const spine = entries.map((_, n) => `<itemref idref="a${n + 1}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${xml(identifier)}</dc:identifier>
<dc:title>${xml(title)}</dc:title>
<dc:language>${xml(languageOf(entries))}</dc:language>
<meta property="dcterms:modified">${changed.slice(0, 19)}Z</meta>
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="book.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
<itemref idref="contents"/>
${spine.join('\n')}
</spine>
</package>
`;
}

function languageOf(entries: readonly BookEntry[]): string {
  const counts = new Map<string, number>();
  for (const { language } of entries)
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'und';
}
