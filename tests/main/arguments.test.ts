import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/main/arguments';

const read = (line: string) => readArguments(line.split(' ').filter(Boolean), '/home/a');

describe('the command line', () => {
  it('reads exports', () => {
    expect(read('export tag:coast ferry --format csv --out x.csv --json')).toEqual({
      kind: 'export',
      dataDir: null,
      isJson: true,
      query: 'tag:coast ferry',
      format: 'csv',
      out: '/home/a/x.csv',
    });
    expect(read('export --format=markdown --out all')).toMatchObject({ query: '', out: '/home/a/all' });
    for (const line of ['export', 'export a --format csv', 'export a --out x', 'export --format doc --out x'])
      expect(read(line).kind).toBe('wrong');
  });

  it('reads extractions', () => {
    expect(read('extract pages /tmp/x.txt --out articles --jobs 2')).toEqual({
      ...{ kind: 'extract', dataDir: null, isJson: false, jobs: 2 },
      ...{ paths: ['/home/a/pages', '/tmp/x.txt'], out: '/home/a/articles' },
    });
    for (const line of ['extract', 'extract pages', 'extract --out x', 'extract pages --out x --jobs 0'])
      expect(read(line).kind).toBe('wrong');
  });

  it('opens files as desktops name them', () => {
    const addresses = ['file:///home/a/M%C3%A5ns%20100%25.txt', 'file://elsewhere/x', '/home/a/b.warc'];
    expect(readArguments(addresses, '/home/a')).toMatchObject({
      kind: 'window',
      paths: ['/home/a/Måns 100%.txt', '/home/a/file:/elsewhere/x', '/home/a/b.warc'],
    });
  });

  it('opens the window when it is empty', () => {
    expect(read('')).toEqual({ kind: 'window', dataDir: null, paths: [], article: null });
  });

  it('takes a data folder before and after the command, made absolute', () => {
    const wanted = {
      kind: 'import',
      dataDir: '/home/a/d',
      paths: ['/home/a/pages', '/tmp/x.txt'],
      isJson: true,
    };
    expect(read('--data d import pages /tmp/x.txt --json')).toEqual(wanted);
    expect(read('import pages /tmp/x.txt --json --data=d')).toEqual(wanted);
  });

  it('passes over the switches of Chromium', () => {
    expect(read('--no-sandbox --remote-debugging-port=0 --data /d')).toMatchObject({
      kind: 'window',
      dataDir: '/d',
    });
  });

  it('imports paths that stand without a command into the window', () => {
    expect(read('page.txt')).toMatchObject({ kind: 'window', paths: ['/home/a/page.txt'] });
  });

  it('opens the article of a link, and refuses other links', () => {
    const id = '0123456789abcdef0123456789abcdef';
    expect(read(`cuttings://article/${id}`)).toMatchObject({ kind: 'window', paths: [], article: id });
    for (const link of [
      'cuttings://article/../x',
      `cuttings://article/${id}?a`,
      'cuttings:import',
      'cuttings://',
    ])
      expect(read(link)).toMatchObject({ kind: 'wrong', why: expect.stringContaining(link) });
  });

  it('reads names that begin with a dash behind --', () => {
    expect(read('import -- -odd.txt')).toMatchObject({ kind: 'import', paths: ['/home/a/-odd.txt'] });
  });

  it('knows the commands on the whole archive', () => {
    expect(read('verify --json')).toEqual({ kind: 'verify', dataDir: null, isJson: true });
    expect(read('backup --out b --data d')).toEqual({
      kind: 'backup',
      dataDir: '/home/a/d',
      isJson: false,
      file: '/home/a/b',
    });
    expect(read('restore b')).toMatchObject({ kind: 'restore', file: '/home/a/b' });
    for (const line of ['backup', 'restore', 'restore a b', 'verify a', 'backup --out'])
      expect([line, read(line).kind]).toEqual([line, 'wrong']);
  });

  it('takes a query as it is written, or a file of them', () => {
    const search = { kind: 'search', dataDir: null, isJson: false, limit: 50, repeat: 1 };
    expect(read('search tag:coast ferry')).toEqual({
      ...search,
      source: { kind: 'query', query: 'tag:coast ferry' },
    });
    expect(read('search --file q.txt --repeat 5 --limit=3')).toEqual({
      ...search,
      source: { kind: 'file', file: '/home/a/q.txt' },
      repeat: 5,
      limit: 3,
    });
    for (const line of ['search', 'search a --file q', 'search a --limit none', 'search a --repeat 0'])
      expect([line, read(line).kind]).toEqual([line, 'wrong']);
  });

  it('takes tags with commas between, and refuses names that are none', () => {
    expect(read('tag is:unread ferry --add coast/ferries,to-cite --remove old')).toEqual({
      kind: 'tag',
      dataDir: null,
      isJson: false,
      query: 'is:unread ferry',
      add: ['coast/ferries', 'to-cite'],
      remove: ['old'],
    });
    for (const line of [
      'tag',
      'tag ferry',
      'tag --add a',
      'tag ferry --add',
      'tag ferry --add a,,b',
      'tag ferry --add a --remove A',
    ])
      expect([line, read(line).kind]).toEqual([line, 'wrong']);
  });

  it('says what is wrong', () => {
    expect(read('import')).toMatchObject({ kind: 'wrong' });
    expect(read('--data')).toMatchObject({ kind: 'wrong' });
    expect(read('--jsno')).toEqual({ kind: 'wrong', why: 'unknown option --jsno' });
  });
});
