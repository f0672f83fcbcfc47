import { promisify } from 'node:util';
import { SaxesParser } from 'saxes';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** What a zip holds, in its order. */
export interface BookFile {
  readonly name: string;
  readonly isStored: boolean;
  readonly text: string;
}

/** Reads a book back, as another program would. */
export async function readBook(bytes: Buffer): Promise<readonly BookFile[]> {
  const open = promisify(fromBuffer as (bytes: Buffer, options: object, done: Done<ZipFile>) => void);
  const zip = await open(bytes, { lazyEntries: true });
  const files: BookFile[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(files));
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, async (error, stream) => {
        if (error) return reject(error);
        const parts: Buffer[] = [];
        for await (const part of stream) parts.push(part as Buffer);
        const isStored = entry.compressionMethod === 0;
        files.push({ name: entry.fileName, isStored, text: Buffer.concat(parts).toString('utf8') });
        zip.readEntry();
      });
    });
    zip.readEntry();
  });
}
type Done<T> = (error: Error | null, value: T) => void;

/** An element of an XML document: its name, its attributes, the text in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a document, by a strict parser. Throws where it is not well-formed. */
export function elementsOf(text: string): readonly XmlElement[] {
  const parser = new SaxesParser({ xmlns: false });
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (part) => {
    for (const element of open) element.text += part;
  });
  parser.write(text).close();
  return elements;
}
