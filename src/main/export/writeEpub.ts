import { createHash } from 'node:crypto';
import path from 'node:path';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
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

/** No entry tells when it was made, so that the same articles make the same file. */
const ENTRY = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true } as const;

/** One book, a page an article, named like its file. An article at a time is held; of the others their headlines. */
export async function writeEpub(job: ExportJob): Promise<Written> {
  const title = path.basename(job.out, EPUB_FORMAT.ending);
  const entries: BookEntry[] = [];
  const bytes = await writeExportFile(job, async (file) => {
    await zipInto(file, async (add) => {
      await add(CONTAINER.name, CONTAINER.text);
      const addPage = (name: string, text: string) => add(`${BOOK_FOLDER}/${name}`, text);
      await addPage('book.css', BOOK_STYLE);
      for await (const article of articlesOf(job, job.ids)) {
        const { headline, source, published, language, addedAt } = article;
        const name = pageName(entries.length);
        await addPage(name, bookPage(article));
        entries.push({ name, headline, source, published, language, addedAt });
      }
      await addPage('contents.xhtml', contentsPage(title, entries));
      await addPage('package.opf', packageDocument(title, identifierOf(job.ids), entries));
    });
  });
  return { articles: entries.length, bytes };
}

/** Packs one entry after the other; `add` waits until there is room for its text. */
async function zipInto(
  file: { write(part: Uint8Array): Promise<void> },
  fill: (add: (name: string, text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const zip = new ZipFile();
  const stream = zip.outputStream as Readable;
  const written = (async () => {
    for await (const piece of stream) await file.write(piece as Buffer);
  })();
  written.catch(() => undefined);
  try {
    zip.addBuffer(Buffer.from(MIMETYPE.text), MIMETYPE.name, { ...ENTRY, compress: false });
    await fill((name, text) => {
      // The zip keeps the function of every entry; what was written is let go of.
      let content: Buffer | null = Buffer.from(text);
      const turn = new Promise<void>((resolve) => {
        zip.addReadStreamLazy(name, ENTRY, (give) => {
          give(null, Readable.from([content]));
          content = null;
          resolve();
        });
      });
      return Promise.race([turn, written]);
    });
    zip.end();
    await written;
  } catch (error) {
    stream.destroy();
    await written.catch(() => undefined);
    throw error;
  }
}

/** The same for the same articles: a UUID (RFC 9562, version 8) of their ids. */
function identifierOf(ids: readonly string[]): string {
  const hash = createHash('sha256').update(ids.join('\n')).digest('hex');
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, variant + hash.slice(17, 20)];
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join('-')}`;
}
