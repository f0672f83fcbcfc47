import type { Database, PreparedStatement } from '@sqlite.org/sqlite-wasm';
import { BEGINNING_COLUMNS, beginningsOf, placeOfBeginning } from './beginnings';
import type { IndexedText, IndexState } from './indexProtocol';

/** Another schema or another way to fold texts is another number; an index of another number is made anew. */
const FORMAT = 3;

const SCHEMA = `
CREATE VIRTUAL TABLE text USING fts5(title, body, byline, note, content='', contentless_delete=1, tokenize='ascii');
INSERT INTO text(text, rank) VALUES('rank', 'bm25(8.0, 1.0, 2.0, 2.0)');
CREATE TABLE article(row INTEGER PRIMARY KEY, id TEXT NOT NULL);
CREATE TABLE beginning(row INTEGER PRIMARY KEY, ${BEGINNING_COLUMNS.map((name) => `${name} INTEGER NOT NULL`).join(', ')});
CREATE TABLE value(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
PRAGMA user_version = ${FORMAT};
`;

const PUT_BEGINNINGS = `INSERT OR REPLACE INTO beginning VALUES(?${', ?'.repeat(BEGINNING_COLUMNS.length)})`;

/** Thrown when the file is an index of another format. */
export class OtherFormat extends Error {}

/**
 * Full text over articles in SQLite's FTS5. It holds no text, only where words stand, and nothing that can't be made
 * again from the library.
 */
export class TextIndex {
  private readonly statements = new Map<string, PreparedStatement>();

  private constructor(private readonly db: Database) {}

  /** Opens the index in a database, making its tables in an empty one. */
  static open(db: Database): TextIndex {
    const format = Number(db.selectValue('PRAGMA user_version'));
    const isEmpty = Number(db.selectValue('SELECT count(*) FROM sqlite_schema')) === 0;
    if (isEmpty) db.transaction(() => db.exec(SCHEMA));
    else if (format !== FORMAT) throw new OtherFormat(`format ${format}`);
    // A view of the index, which is no part of the file.
    db.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab('main', 'text', 'row')");
    return new TextIndex(db);
  }

  state(): IndexState {
    const value = (key: string) => this.db.selectValue('SELECT value FROM value WHERE key = ?', [key]);
    const ids = this.db.selectValue("SELECT group_concat(id, '' ORDER BY row) FROM article");
    const archiveId = value('archiveId');
    return {
      archiveId: archiveId === undefined ? null : String(archiveId),
      reached: Number(value('reached') ?? 0),
      rows: numbersIn(this.db.selectValue("SELECT group_concat(row, ' ' ORDER BY row) FROM article")),
      ids: String(ids ?? ''),
    };
  }

  put(texts: readonly IndexedText[]): void {
    this.db.transaction(() => {
      for (const { row, id, title, body, byline, note } of texts) {
        this.run('DELETE FROM text WHERE rowid = ?', [row]);
        this.run('INSERT INTO text(rowid, title, body, byline, note) VALUES(?, ?, ?, ?, ?)', [
          row,
          title,
          body,
          byline,
          note,
        ]);
        this.run('INSERT OR REPLACE INTO article(row, id) VALUES(?, ?)', [row, id]);
        this.run(PUT_BEGINNINGS, [row, ...beginningsOf([title, body, byline, note])]);
      }
    });
  }

  /**
   * Takes articles out, and their words with them: FTS5 only marks rows as deleted until it merges, so everything is
   * merged, and what becomes free is overwritten. Slow, but articles go by a purge only, which promises as much.
   */
  remove(rows: readonly number[]): void {
    this.db.exec('PRAGMA secure_delete = ON');
    this.db.transaction(() => {
      for (const row of rows) {
        this.run('DELETE FROM text WHERE rowid = ?', [row]);
        this.run('DELETE FROM article WHERE row = ?', [row]);
        this.run('DELETE FROM beginning WHERE row = ?', [row]);
      }
      this.db.exec("INSERT INTO text(text) VALUES('optimize')");
    });
    this.db.exec('PRAGMA secure_delete = OFF; PRAGMA wal_checkpoint(TRUNCATE)');
  }

  setReached(archiveId: string, rev: number): void {
    this.run("INSERT OR REPLACE INTO value VALUES('archiveId', ?), ('reached', ?)", [archiveId, rev]);
  }

  match(expression: string): Int32Array {
    return numbersIn(this.answer("SELECT group_concat(rowid, ' ') FROM text WHERE text MATCH ?", expression));
  }

  /** The rows with a word that begins so. Reads one number a row, where an FTS5 expression would read every such word. */
  begin(beginning: string): Int32Array {
    const place = placeOfBeginning(beginning);
    if (place === null) return this.match(`"${beginning}" *`);
    const sql = `SELECT group_concat(row, ' ') FROM beginning WHERE ${place.column} & ?`;
    return numbersIn(this.answer(sql, place.bits));
  }

  rank(expression: string): Int32Array {
    const sql =
      "SELECT group_concat(rowid, ' ') FROM (SELECT rowid FROM text WHERE text MATCH ? ORDER BY rank)";
    return numbersIn(this.answer(sql, expression));
  }

  /** The words that begin with the same character, and how many articles have each: `word count`, a line each. */
  vocabulary(word: string): string {
    const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
    const sql =
      "SELECT group_concat(term || ' ' || doc, char(10)) FROM vocabulary WHERE term >= ?1 AND term < ?1 || char(0x10ffff)";
    return String(this.answer(sql, first) ?? '');
  }

  count(expression: string): number {
    return Number(this.answer('SELECT count(*) FROM text WHERE text MATCH ?', expression));
  }

  /** Closes it; the database too. */
  close(): void {
    for (const statement of this.statements.values()) statement.finalize();
    this.db.close();
  }

  private answer(sql: string, value: string | number): unknown {
    const statement = this.prepared(sql);
    try {
      statement.bind([value]).step();
      return statement.get(0);
    } finally {
      statement.reset(true);
    }
  }

  private run(sql: string, values: readonly (string | number)[]): void {
    const statement = this.prepared(sql);
    try {
      statement.bind([...values]).step();
    } finally {
      statement.reset(true);
    }
  }

  private prepared(sql: string): PreparedStatement {
    let statement = this.statements.get(sql);
    if (statement === undefined) {
      statement = this.db.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}

/**
 * Numbers with spaces between, or null for none: a step and a call for each row would take three to four times as long
 * as having SQLite write them into one string.
 */
function numbersIn(answer: unknown): Int32Array {
  if (typeof answer !== 'string')
    return typeof answer === 'number' ? Int32Array.of(answer) : new Int32Array();
  const numbers = new Int32Array(Math.ceil(answer.length / 2));
  let count = 0;
  let number = 0;
  for (let at = 0; at < answer.length; at += 1) {
    const digit = answer.charCodeAt(at) - ZERO;
    if (digit >= 0) number = number * 10 + digit;
    else {
      numbers[count++] = number;
      number = 0;
    }
  }
  numbers[count++] = number;
  return numbers.slice(0, count);
}

const ZERO = 48;
