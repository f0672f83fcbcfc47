import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../../src/core/article';
import { OtherFormat, TextIndex } from '../../../../src/renderer/storage/index/textIndex';
import { sqlite } from './anIndex';

const text = (row: number, body: string, title = '') => ({
  row,
  id: String(row).padStart(32, '0') as ArticleId,
  title,
  body,
  byline: '',
  note: '',
});

async function anIndex() {
  const { oo1, capi } = await sqlite();
  const db = new oo1.DB(':memory:');
  return {
    db,
    index: TextIndex.open(db),
    file: () => new TextDecoder('latin1').decode(capi.sqlite3_js_db_export(db)),
  };
}

describe('an index of texts', () => {
  it('answers rows, best first where asked', async () => {
    const { index } = await anIndex();
    index.put([text(1, 'a ferry at night'), text(2, 'nothing'), text(3, 'words', 'ferry ferry')]);
    expect([...index.match('"ferry"')]).toEqual([1, 3]);
    expect([...index.rank('"ferry"')]).toEqual([3, 1]);
    expect([...index.match('title : "ferry"')]).toEqual([3]);
    expect([...index.match('"absent"')]).toEqual([]);
    expect(index.count('"ferry"')).toBe(2);
  });

  it('answers what words begin with as an expression would', async () => {
    const { index } = await anIndex();
    const words = [
      'the',
      't',
      't2',
      'of',
      '20',
      '2023',
      '2nd',
      'café',
      'été',
      '浅瀬',
      'b12',
      'x-ray',
      'co2',
      '',
      'q',
    ];
    index.put(
      words.map((word, n) =>
        text(n + 1, `«${word}» ${words[(n * 7) % words.length]}`, n % 4 ? '' : 'Zebra z'.toLowerCase()),
      ),
    );
    index.put([text(4, 'nothing of before')]);
    index.remove([6]);
    const characters = [...'abcdefghijklmnopqrstuvwxyz0123456789é浅'];
    const beginnings = characters.flatMap((one) => [one, ...characters.map((two) => one + two)]);
    for (const beginning of beginnings)
      expect([beginning, ...index.begin(beginning)]).toEqual([beginning, ...index.match(`"${beginning}" *`)]);
    expect([...index.begin('z')]).toEqual([1, 5, 9, 13]);
  });

  it('takes a text in the place of the one before', async () => {
    const { index } = await anIndex();
    index.put([text(7, 'old words')]);
    index.put([text(7, 'new words')]);
    expect([...index.match('"old"')]).toEqual([]);
    expect([...index.match('"words"')]).toEqual([7]);
  });

  it('keeps nothing of what is taken out', async () => {
    const { index, file } = await anIndex();
    index.put([text(1, 'zanzibar'), text(2, 'harbour')]);
    expect(file()).toContain('zanzibar');
    index.remove([1]);
    expect(file()).not.toContain('zanzibar');
    expect(file()).toContain('harbour');
    expect(index.state().rows).toEqual(Int32Array.of(2));
  });

  it('says what it holds and how far it has come', async () => {
    const { db, index } = await anIndex();
    index.put([text(12, 'a'), text(3, 'b')]);
    index.setReached('archive', 4.5);
    expect(TextIndex.open(db).state()).toEqual({
      archiveId: 'archive',
      reached: 4.5,
      rows: Int32Array.of(3, 12),
      ids: `${text(3, '').id}${text(12, '').id}`,
    });
  });

  it('of another format is refused', async () => {
    const { db } = await anIndex();
    db.exec('PRAGMA user_version = 99');
    expect(() => TextIndex.open(db)).toThrow(OtherFormat);
  });
});
