import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/core/article';
import { CITATION_FORMS, CITATION_STYLES } from '../../../src/core/citing/citationForms';
import { citationText } from '../../../src/core/citing/citationText';
import { bibtex } from '../../../src/core/export/bibtex';
import { anExport } from '../export/anExport';

const ferry = anExport({ headline: 'Night ferry to resume' });
const harbour = anExport({
  id: 'f'.repeat(32) as ArticleId,
  headline: 'Harbour reopens',
  authors: [],
  byline: null,
  published: '2020-01-03',
  url: null,
});

describe('a citation', () => {
  it.each([
    [
      'apa',
      'Vell, A., & van der Quay, J. (2021, May 9). Night ferry to resume. Kestrel Wire. https://kestrel.example/ferry_night?id=1',
    ],
    [
      'chicago-author-date',
      'Vell, Ada, and Jon van der Quay. 2021. “Night Ferry to Resume.” Kestrel Wire, May 9, 2021. https://kestrel.example/ferry_night?id=1.',
    ],
    [
      'chicago-note-bibliography',
      'Vell, Ada, and Jon van der Quay. “Night Ferry to Resume.” Kestrel Wire, May 9, 2021. https://kestrel.example/ferry_night?id=1.',
    ],
    [
      'modern-language-association',
      'Vell, Ada, and Jon van der Quay. “Night Ferry to Resume.” Kestrel Wire, 9 May 2021, https://kestrel.example/ferry_night?id=1.',
    ],
    [
      'harvard-cite-them-right',
      'Vell, A. and van der Quay, J. (2021) ‘Night ferry to resume’, Kestrel Wire, 9 May. Available at: https://kestrel.example/ferry_night?id=1 (Accessed: 10 May 2021).',
    ],
    [
      'ieee',
      '[1]A. Vell and J. van der Quay, “Night ferry to resume,” Kestrel Wire, May 09, 2021. Accessed: May 10, 2021. [Online]. Available: https://kestrel.example/ferry_night?id=1',
    ],
  ] as const)('is written as %s has it', (style, text) => {
    expect(citationText([ferry], style).text.trim().replace(/\s+/g, ' ').replace('[1] ', '[1]')).toBe(text);
  });

  it('has the italics of its style as HTML, and nothing else that an article could bring', () => {
    const { html } = citationText([anExport({ headline: '<script>alert(1)</script> & co' })], 'apa');
    expect(html).toContain('<i>Kestrel Wire</i>');
    expect(html).not.toContain('<script');
  });

  it('of several articles is a bibliography in the order of its style', () => {
    const lines = citationText([ferry, harbour], 'apa').text.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^Harbour reopens/);
    expect(lines[1]).toMatch(/^Vell, A/);
  });

  it('is a record where that was asked for', () => {
    expect(citationText([ferry], 'bibtex')).toEqual({ text: bibtex.write(ferry), html: null });
    expect(JSON.parse(citationText([ferry, harbour], 'csl-json').text)).toHaveLength(2);
  });

  it('can be written of an article of which nothing is known', () => {
    const bare = anExport({
      ...{
        headline: null,
        authors: [],
        byline: null,
        source: null,
        published: null,
        url: null,
        language: null,
      },
    });
    for (const form of CITATION_FORMS) expect(() => citationText([bare], form)).not.toThrow();
    expect(CITATION_STYLES.length).toBeGreaterThan(4);
  });
});
