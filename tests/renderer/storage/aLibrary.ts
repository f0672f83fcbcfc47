import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import type { ArchiveMessage, LibraryMessage } from '../../../src/contract/archivePort';
import type { ParsedArticle } from '../../../src/core/article';
import { RuleBook } from '../../../src/core/rules/ruleBook';
import type { SourceRule } from '../../../src/core/rules/sourceRule';
import { Archive } from '../../../src/main/archive/archive';
import { Feed, type LibraryPort } from '../../../src/main/archiveProcess/feed';
import { reparse } from '../../../src/main/archiveProcess/reparse';
import { Profiles } from '../../../src/main/archiveProcess/settling/profiles';
import { Settler } from '../../../src/main/archiveProcess/settling/settler';
import { SignsFile } from '../../../src/main/archiveProcess/settling/signsFile';
import { type Page, parseWithSigns } from '../../../src/main/importer/parsePage';
import { sendable } from '../../../src/main/importer/sendable';
import { Database } from '../../../src/renderer/storage/database';
import { Library } from '../../../src/renderer/storage/library';
import type { LibraryChange, WorkerMessage } from '../../../src/renderer/storage/protocol';
import { type ArchivePort, Replica } from '../../../src/renderer/storage/replica';

let count = 0;

/** Knows the articles that tests made up; what it doesn't know it parses. */
const madeUp = new Map<string, ParsedArticle>();
function parserOf(signs: SignsFile, archive: Archive) {
  return {
    parse: async (pages: readonly Page[], rules: readonly SourceRule[] = archive.catalogue.allRules) => {
      const book = new RuleBook(rules);
      return pages.map((page) => {
        const article = madeUp.get(page.sha256);
        if (article !== undefined) return sendable({ ...article, importId: page.importId });
        const { parsed, signs: of } = parseWithSigns(page, book);
        if (page.known === undefined && !('outcome' in parsed)) signs.note(parsed.original.id, of);
        return sendable(parsed);
      });
    },
  };
}

interface Options {
  readonly folder?: string;
  readonly dbName?: string;
  readonly software?: string;
  readonly now?: () => string;
}

/** A library and its archive, both real, on a temporary folder and a database of their own, joined by a port. */
export async function aLibrary(options: Options = {}) {
  count += 1;
  const folder = options.folder ?? aFolder();
  const dbName = options.dbName ?? `library-${count}`;
  const archive = await Archive.open(folder, 'test', options.now);
  const troubles: unknown[] = [];
  const signs = new SignsFile(path.join(folder, 'cache'), 'test');
  const parser = parserOf(signs, archive);
  const profiles = new Profiles(archive, signs);
  const feed = new Feed(archive, reparse(archive, parser, profiles), (error) => troubles.push(error));
  const complain = (error: unknown) => troubles.push(error);
  const settler = new Settler(archive, feed, parser, signs, options.software ?? 'test', complain, 50);
  const changes: LibraryChange[] = [];
  const told: WorkerMessage[] = [];
  const db = new Database(dbName);
  const library = await Library.open(db, (change) => changes.push(change));
  const replica = new Replica(library, (message) => told.push(message));
  const ports = connect(feed, replica);
  await library.welcomed;

  const close = async () => {
    await settler.stop();
    ports.close();
    await archive.close();
    db.close();
  };
  return {
    library,
    db,
    archive,
    feed,
    settler,
    signs,
    parser,
    replica,
    changes,
    told,
    troubles,
    folder,
    dbName,
    close,
    /** Puts made-up articles into the archive, as an import would, and waits until the library has them. */
    async add(...articles: readonly ParsedArticle[]) {
      for (const article of articles) madeUp.set(article.original.sha256, article);
      const [first] = articles;
      if (first === undefined) return;
      const event = await archive.addOriginals(
        first.importId,
        articles.map(({ original, text }) => {
          const bytes = Buffer.from(text);
          return {
            sha256: original.sha256,
            path: original.path,
            modifiedAt: original.modifiedAt,
            bytes,
            sizeBytes: bytes.length,
          };
        }),
      );
      feed.announce(
        event,
        articles.map((article) => sendable(article)),
      );
      await feed.applied(event.seq);
    },
    /** The same archive and database, opened again; with another database name the library has to be rebuilt. */
    async reopened(again: { readonly dbName?: string; readonly software?: string } = {}) {
      await close();
      return aLibrary({ folder, dbName, ...again });
    },
  };
}

/** A folder that is gone after the test. */
function aFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cuttings-archive-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Joins a feed and a replica as main and preload do. */
export function connect(feed: Feed, replica: Replica) {
  const { port1, port2 } = new MessageChannel();
  feed.connect(archiveSide(port1));
  replica.connect(librarySide(port2));
  return { close: () => port1.close() };
}

/** A Node port in the manner of Electron's: messages come as `{data}`. */
function archiveSide(port: MessagePort): LibraryPort {
  return {
    postMessage: (message) => port.postMessage(message),
    on: (_event, listener) => port.on('message', (data: LibraryMessage) => listener({ data })),
    start: () => port.start(),
    close: () => port.close(),
  };
}

function librarySide(port: MessagePort): ArchivePort {
  const side: ArchivePort = { onmessage: null, postMessage: (message) => port.postMessage(message) };
  port.on('message', (data: ArchiveMessage) => side.onmessage?.({ data } as MessageEvent<ArchiveMessage>));
  return side;
}
