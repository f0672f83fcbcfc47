import { createHash } from 'node:crypto';
import path from 'node:path';
import {
  BOOK_FOLDER,
  BOOK_STYLE,
  type BookEntry,
  CONTAINER,
  contentsPage,
  MIMETYPE,
  packageDocument,
  pageName,
} from '../../core/export/epub/book';
import { bookPage } from '../../core/export/epub/bookPage';
import { EPUB_FORMAT } from '../../core/export/formats';
import { articlesOf, type ExportJob, type Written } from './exportDesk';
import { writeExportFile } from './exportFiles';
import { ZipWriter } from './zipWriter';

/** One book, a page an article, named like its file. An article at a time is held; of the others their headlines. */
export async function writeEpub(job: ExportJob): Promise<Written> {
  const title = path.basename(job.out, EPUB_FORMAT.ending);
  const entries: BookEntry[] = [];
  const bytes = await writeExportFile(job, async (file) => {
    const zip = new ZipWriter(file);
    const addPage = (name: string, text: string) => zip.add(`${BOOK_FOLDER}/${name}`, text);
    await zip.add(MIMETYPE.name, MIMETYPE.text, 'stored');
    await zip.add(CONTAINER.name, CONTAINER.text);
    await addPage('book.css', BOOK_STYLE);
    for await (const article of articlesOf(job, job.ids)) {
      const { headline, source, published, language, addedAt } = article;
      const name = pageName(entries.length);
      await addPage(name, bookPage(article));
      entries.push({ name, headline, source, published, language, addedAt });
    }
    await addPage('contents.xhtml', contentsPage(title, entries));
    await addPage('package.opf', packageDocument(title, identifierOf(job.ids), entries));
    await zip.end();
  });
  return { articles: entries.length, bytes };
}

/** The same for the same articles: a UUID (RFC 9562, version 8) of their ids. */
function identifierOf(ids: readonly string[]): string {
  const hash = createHash('sha256').update(ids.join('\n')).digest('hex');
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, variant + hash.slice(17, 20)];
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join('-')}`;
}
