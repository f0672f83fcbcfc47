import { describe, expect, it } from 'vitest';
import { aZip } from './aZip';
import { foundIn } from './found';

describe('a zip', () => {
  it('gives the files in it as pages, and itself as a container', async () => {
    const zip = aZip(
      { name: 'a/', content: '' },
      { name: 'a/one.txt', content: 'One' },
      { name: 'a/zwei – ü.txt', content: 'Two' },
      { name: Buffer.from('caf\x82.txt', 'latin1'), content: 'Three', flags: 0 },
      { name: 'stored.txt', content: 'Four', method: 0 },
      { name: 'empty.txt', content: '' },
    );
    const { lines, pages, dates } = await foundIn('pages.ZIP', zip);
    expect(lines).toEqual([
      'page pages.ZIP/a/one.txt',
      'page pages.ZIP/a/zwei – ü.txt',
      'page pages.ZIP/café.txt',
      'page pages.ZIP/stored.txt',
      'page pages.ZIP/empty.txt',
      'zip pages.ZIP: 5',
    ]);
    expect([...pages.values()]).toEqual(['One', 'Two', 'Three', 'Four', '']);
    expect(dates[0]).toBe('2023-09-01T13:35:00.000Z');
  });

  it('says of each file in it why it is not read', async () => {
    const { lines } = await foundIn(
      'z.zip',
      aZip(
        { name: '__MACOSX/._one.txt', content: 'x' },
        { name: 'feed.xml', content: '<rss/>' },
        { name: 'inner.zip', content: 'PK' },
        { name: 'crawl.warc.gz', content: 'x' },
        { name: 'secret.txt', content: 'x', flags: 0x801 },
        { name: 'link', content: '/etc/passwd', mode: 0o120777 },
        { name: 'strange.txt', content: 'x', method: 14 },
        { name: 'sum.txt', content: 'Sum', crc: 7 },
        { name: 'short.txt', content: 'Short', sizeBytes: 4 },
        { name: 'long.txt', content: 'Long', sizeBytes: 5 },
        { name: 'good.txt', content: 'Good' },
      ),
    );
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'skipped systemFile z.zip/__MACOSX/._one.txt',
      'skipped notText z.zip/feed.xml',
      'skipped nestedContainer z.zip/inner.zip',
      'skipped nestedContainer z.zip/crawl.warc.gz',
      'skipped encrypted z.zip/secret.txt',
      'skipped notAFile z.zip/link',
      'failed brokenEntry z.zip/strange.txt',
      'failed brokenEntry z.zip/sum.txt',
      'failed brokenEntry z.zip/short.txt',
      'failed brokenEntry z.zip/long.txt',
      'page z.zip/good.txt',
      'zip z.zip',
    ]);
  });

  it('can not climb out of its own path', async () => {
    const names = [
      '../../etc/passwd',
      '/etc/shadow',
      '..\\..\\boot.ini',
      'a/./../b.txt',
      'line\nend\u0000.txt',
    ];
    const { lines } = await foundIn('z.zip', aZip(...names.map((name) => ({ name, content: 'x' }))));
    expect(lines.slice(0, -1)).toEqual([
      'page z.zip/%2E%2E/%2E%2E/etc/passwd',
      'page z.zip/etc/shadow',
      'page z.zip/%2E%2E/%2E%2E/boot.ini',
      'page z.zip/a/%2E/%2E%2E/b.txt',
      'page z.zip/line\ufffdend\ufffd.txt',
    ]);
  });

  it('that would unpack to very much is not unpacked', async () => {
    const zeros = Buffer.alloc(20_000_000);
    const { lines } = await foundIn(
      'bomb.zip',
      aZip(
        { name: 'bomb.txt', content: zeros },
        { name: 'huge.txt', content: 'x', sizeBytes: 4_000_000_000 },
        { name: 'lies.txt', content: zeros, sizeBytes: 1_000_000 },
      ),
    );
    expect(lines[0]).toMatch(/^skipped bomb bomb.zip\/bomb.txt: \d+ times its size$/u);
    expect(lines[1]).toBe('skipped tooLarge bomb.zip/huge.txt: 3815 MB');
    expect(lines[2]).toMatch(/^failed brokenEntry bomb.zip\/lies.txt/u);
  });

  it('that is broken is one failure, whatever was read before', async () => {
    const zip = aZip({ name: 'one.txt', content: 'One' }, { name: 'two.txt', content: 'Two' });
    const cut = await foundIn('cut.zip', zip.subarray(0, zip.length - 10));
    expect(cut.lines).toHaveLength(2);
    expect(cut.lines[0]).toMatch(/^failed brokenContainer cut.zip: /u);
    const second = zip.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    const damaged = Buffer.from(zip);
    damaged.fill(0xff, second, second + 4);
    const { lines } = await foundIn('d.zip', damaged);
    expect(lines[0]).toBe('page d.zip/one.txt');
    expect(lines[1]).toMatch(/^failed brokenContainer d.zip: /u);
    expect(lines[2]).toBe('zip d.zip: 2');
  });

  it('is no container by its name or its beginning alone', async () => {
    expect((await foundIn('words.zip', Buffer.from('Zip codes in use'))).lines).toEqual(['page words.zip']);
    const zip = aZip({ name: 'one.txt', content: 'One' });
    expect((await foundIn('pages.txt', zip)).lines).toEqual(['page pages.txt']);
    expect((await foundIn('letter.docx', zip)).lines).toEqual(['page letter.docx']);
  });

  it('may be empty', async () => {
    expect((await foundIn('none.zip', aZip())).lines).toEqual(['zip none.zip: 0']);
  });
});
