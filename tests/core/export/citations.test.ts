import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/core/export/bibtex';
import { cslArticle } from '../../../src/core/export/citation';
import { cslJson } from '../../../src/core/export/cslJson';
import { ris } from '../../../src/core/export/ris';
import { anExport } from './anExport';

/** What another program reads. */
const readBack = (text: string) => new Cite(text).data as readonly Record<string, unknown>[];

const BARE = anExport({
  headline: null,
  published: null,
  byline: null,
  authors: [],
  source: null,
  language: null,
  url: null,
  tags: [],
});

describe('a citation', () => {
  it('has people in two parts and everybody else in one', () => {
    const of = (...authors: string[]) => cslArticle(anExport({ authors })).author;
    expect(of('Ada Vell', 'Jon van der Quay')).toEqual([
      { family: 'Vell', given: 'Ada' },
      { family: 'van der Quay', given: 'Jon' },
    ]);
    expect(of('AP/Reuters', 'Kestrel', '山田太郎', 'Desk 24 Hours')).toEqual([
      { literal: 'AP/Reuters' },
      { literal: 'Kestrel' },
      { literal: '山田太郎' },
      { literal: 'Desk 24 Hours' },
    ]);
    expect(cslArticle(anExport({ authors: [], byline: 'Our staff' })).author).toEqual([
      { literal: 'Our staff' },
    ]);
  });

  it('is an article of a newspaper, and leaves out what is not known', () => {
    expect(JSON.parse(cslJson.write(anExport()))).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'Kestrel Wire',
      issued: { 'date-parts': [[2021, 5, 9]] },
      accessed: { 'date-parts': [[2021, 5, 10]] },
      keyword: 'coast, transport/ferries',
    });
    expect(cslArticle(BARE)).toEqual({ id: BARE.id, type: 'article-newspaper' });
  });

  it('is read back from BibTeX as it was', () => {
    const headline = '100% {braces} \\ ~tilde^ $5 #1 a_b';
    const [back] = readBack(bibtex.write(anExport({ headline })));
    expect(back).toMatchObject({
      title: headline,
      'container-title': 'Kestrel Wire',
      author: [
        { family: 'Vell', given: 'Ada' },
        { family: 'Quay', given: 'Jon', 'non-dropping-particle': 'van der' },
      ],
      issued: { 'date-parts': [[2021, 5, 9]] },
      URL: 'https://kestrel.example/ferry_night?id=1',
    });
    expect(readBack(bibtex.write(BARE))).toHaveLength(1);
  });

  it('is read back from RIS as it was', () => {
    const [back] = readBack(ris.write(anExport({ headline: 'Two\nlines: one title' })));
    expect(back).toMatchObject({
      type: 'article-newspaper',
      title: 'Two lines: one title',
      'container-title': 'Kestrel Wire',
      issued: { 'date-parts': [[2021]] },
      URL: 'https://kestrel.example/ferry_night?id=1',
    });
    expect(ris.write(anExport())).toContain('\r\nDA  - 2021/05/09/\r\n');
    expect(readBack(ris.write(BARE))).toHaveLength(1);
  });
});
