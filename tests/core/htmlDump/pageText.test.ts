import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { pageText } from '../../../src/core/htmlDump/pageText';

const read = (html: string, encoding = 'utf-8', path = '/pages/a.html') =>
  pageText(iconv.encode(html, encoding), path);

describe('the text of an original', () => {
  it('is the dump for a page by its name or by its beginning', () => {
    expect(read('<p>one<p>two')).toMatchObject({ text: 'one\n\ntwo' });
    expect(read('<!doctype HTML><p>one<p>two', 'utf-8', 'a.txt')).toMatchObject({ text: 'one\n\ntwo' });
    expect(read('\ufeff<!-- saved -->\n<html><p>one', 'utf-16le', 'a')).toMatchObject({ text: 'one' });
    expect(
      read('<?xml version="1.0"?>\n<html lang="de"><p>one', 'utf-8', 'https://vell.example/a?b'),
    ).toMatchObject({
      text: 'one',
    });
  });

  it('is all of it for a text, tags in the headline or not', () => {
    const text = 'How <b> works\n\n<script>alert(1)</script>\n';
    expect(read(text, 'utf-8', 'a.txt')).toMatchObject({ text });
    expect(read('No tag at all\nin this', 'utf-8', 'a.html')).toMatchObject({
      text: 'No tag at all\nin this',
    });
  });

  it('is read in the encoding that the page states', () => {
    const page = (charset: string) => `<html><meta charset="${charset}"><p>Ščerba a Müller`;
    expect(read(page('iso-8859-2'), 'iso-8859-2')).toEqual({
      kind: 'text',
      text: 'Ščerba a Müller',
      decodedAs: { encoding: 'iso-8859-2', certainty: 0.95 },
    });
    const http = '<html><META http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>Паром';
    expect(read(http, 'koi8-r')).toMatchObject({ text: 'Паром', decodedAs: { encoding: 'koi8-r' } });
  });

  it('is read as what it is where the statement is wrong', () => {
    const stated = (charset: string) =>
      `<html><meta charset=${charset}><p>Die Fähre fährt wieder über den Fluß`;
    expect(read(stated('koi8-r'))).toMatchObject({ decodedAs: { encoding: 'utf-8', certainty: 1 } });
    expect(read(stated('utf-8'), 'windows-1252')).toMatchObject({
      text: 'Die Fähre fährt wieder über den Fluß',
      decodedAs: { encoding: 'windows-1252' },
    });
    expect(read(stated('klingon'), 'windows-1252')).toMatchObject({
      decodedAs: { encoding: 'windows-1252' },
    });
  });
});
