import { describe, expect, it } from 'vitest';
import { domainIn, pageHost } from '../../src/core/pageHost';

describe('a domain', () => {
  it.each([
    ['vell.example', 'vell.example'],
    [' WWW.Vell.Example. ', 'vell.example'],
    ['https://www.vell.example/news?x=1#top', 'vell.example'],
    ['http://desk:secret@news.vell.example:8080/', 'news.vell.example'],
    ['//vell.example/a.b', 'vell.example'],
    ['zeitung-süd.example', 'zeitung-süd.example'],
  ])('is found in %s', (text, domain) => {
    expect(domainIn(text)).toBe(domain);
  });

  it.each(['', 'vell', 'Radio Vell', '192.168.0.1', 'https://', 'vell..example', '-vell.example'])(
    'is not in “%s”',
    (text) => {
      expect(domainIn(text)).toBeNull();
    },
  );
});

describe('the host of a page', () => {
  it('is that of its own address, else of the one under which a web archive has it', () => {
    const path = '/saved/all.warc.gz/https://www.tamsin.example/ferry';
    expect(pageHost('https://vell.example/ferry', path)).toBe('vell.example');
    expect(pageHost(null, path)).toBe('tamsin.example');
    expect(pageHost(null, '/saved/tamsin.example/ferry.txt')).toBeNull();
  });
});
