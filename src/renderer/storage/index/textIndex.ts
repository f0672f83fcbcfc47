import type { Database, PreparedStatement } from '@sqlite.org/sqlite-wasm';
import type { IndexedText, IndexState } from './indexProtocol';

/** Another schema or another way to fold texts is another number; an index of another number is made anew. */
const FORMAT = 1;

const SCHEMA = `
CREATE VIRTUAL TABLE text USING fts5(title, body, byline, content='', contentless_delete=1, tokenize='ascii');
INSERT INTO text(text, rank) VALUES('rank', 'bm25(8.0, 1.0, 2.0)');
CREATE TABLE article(row INTEGER PRIMARY KEY, id TEXT NOT NULL);
CREATE TABLE value(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
PRAGMA user_version = ${FORMAT};
`;

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
    return new TextIndex(db);
  }

  state(): IndexState {
    const value = (key: string) => this.db.selectValue('SELECT value FROM value WHERE key = ?', [key]);
    const rows = String(
      this.db.selectValue("SELECT group_concat(row, ' ') FROM (SELECT row FROM article ORDER BY row)") ?? '',
    );
    const ids = this.db.selectValue("SELECT group_concat(id, '') FROM (SELECT id FROM article ORDER BY row)");
    const archiveId = value('archiveId');
    return {
      archiveId: archiveId === undefined ? null : String(archiveId),
      reached: Number(value('reached') ?? 0),
      rows: rows === '' ? new Int32Array() : Int32Array.from(rows.split(' '), Number),
      ids: String(ids ?? ''),
    };
  }

  put(texts: readonly IndexedText[]): void {
    this.db.transaction(() => {
      for (const { row, id, title, body, byline } of texts) {
        this.run('DELETE FROM text WHERE rowid = ?', [row]);
        this.run('INSERT INTO text(rowid, title, body, byline) VALUES(?, ?, ?, ?)', [
          row,
          title,
          body,
          byline,
        ]);
        this.run('INSERT OR REPLACE INTO article(row, id) VALUES(?, ?)', [row, id]);
      }
    });
  }

  remove(rows: readonly number[]): void {
    this.db.transaction(() => {
      for (const row of rows) {
        this.run('DELETE FROM text WHERE rowid = ?', [row]);
        this.run('DELETE FROM article WHERE row = ?', [row]);
      }
    });
  }

  setReached(archiveId: string, rev: number): void {
    this.run("INSERT OR REPLACE INTO value VALUES('archiveId', ?), ('reached', ?)", [archiveId, rev]);
  }

  match(expression: string): Int32Array {
    return this.rows('SELECT rowid FROM text WHERE text MATCH ?', expression);
  }

  rank(expression: string): Int32Array {
    return this.rows('SELECT rowid FROM text WHERE text MATCH ? ORDER BY rank', expression);
  }

  count(expression: string): number {
    const statement = this.prepared('SELECT count(*) FROM text WHERE text MATCH ?');
    try {
      statement.bind([expression]).step();
      return Number(statement.get(0));
    } finally {
      statement.reset(true);
    }
  }

  /** Closes it; the database too. */
  close(): void {
    for (const statement of this.statements.values()) statement.finalize();
    this.db.close();
  }

  private rows(sql: string, expression: string): Int32Array {
    const statement = this.prepared(sql);
    let rows = new Int32Array(1024);
    let count = 0;
    try {
      statement.bind([expression]);
      while (statement.step()) {
        if (count === rows.length) {
          const grown = new Int32Array(rows.length * 4);
          grown.set(rows);
          rows = grown;
        }
        rows[count++] = statement.getInt(0) ?? 0;
      }
    } finally {
      statement.reset(true);
    }
    return rows.slice(0, count);
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
