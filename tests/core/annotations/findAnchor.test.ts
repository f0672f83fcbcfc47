import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { findAnchor } from '../../../src/core/annotations/findAnchor';
import { pageText } from '../../../src/core/annotations/pageText';
import { anchorAt } from '../../../src/core/annotations/textAnchor';

/** Words of three scripts, so that quotes run over all of them, and repeat. */
const words = fc.constantFrom(
  'eelgrass',
  'the',
  'harbour',
  'board',
  '藻場',
  '調査は潮が引く',
  'الميناء',
  'عاد',
  'café',
);
const line = fc.array(words, { minLength: 1, maxLength: 8 }).map((some) => some.join(' '));
const page = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => pageText(lines.join('\n')).text);

/** A page and a run of its characters. */
const quoted = page.chain((text) =>
  fc
    .tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 80 }))
    .map(([from, length]) => ({ text, from, to: Math.min(text.length - 1, from + length) })),
);

describe('an anchor', () => {
  it('is found where it was made, also when its words stand elsewhere too', () => {
    fc.assert(
      fc.property(quoted, ({ text, from, to }) => {
        expect(findAnchor(text, anchorAt(text, { from, to }))).toEqual({ from, to });
      }),
    );
  });

  it('moves with its words when lines come or go above and below', () => {
    fc.assert(
      fc.property(quoted, page, page, ({ text, from, to }, above, below) => {
        const moved = `${above}${text}${below}`;
        const found = findAnchor(moved, anchorAt(text, { from, to }));
        // The page may hold the same words in the same surroundings again; they are the same words then, also where a
        // line breaks between them.
        const asOneLine = (part: string) => part.replaceAll('\n', ' ');
        expect(asOneLine(moved.slice(found?.from, found?.to))).toBe(asOneLine(text.slice(from, to)));
        const known = `«${text}»`;
        const marked = `${above}${known}${below}`;
        const within = findAnchor(marked, anchorAt(known, { from: from + 1, to: to + 1 }));
        expect(asOneLine(marked.slice(within?.from, within?.to))).toBe(asOneLine(text.slice(from, to)));
      }),
    );
  });

  it('tells repeated words by what stands around them', () => {
    const text = 'He said no to the board. She said yes to the board. They said no to the sea.';
    const from = text.indexOf('to the board', 30);
    const anchor = anchorAt(text, { from, to: from + 'to the board'.length });
    const moved = `A line more and many words more above it all. ${text}`;
    expect(findAnchor(moved, anchor)?.from).toBe(from + moved.length - text.length);
    expect(findAnchor(moved, { ...anchor, position: 0 })?.from).toBe(from + moved.length - text.length);
  });

  it.each(['windows-1252', 'iso-8859-15'])(
    'is found again when a page that was read as %s is read rightly',
    (wrong) => {
      const right =
        'Après l’orage, les pêcheurs de la côte ont été évacués. Le préfet a déclaré la zone fermée jusqu’à lundi, '.repeat(
          1,
        ) +
        'puis il a été accusé d’avoir menti à l’assemblée. La marée est montée très vite, dit une élue du village.';
      const garbled = iconv.decode(Buffer.from(right), wrong);
      const first = 'Le préfet a déclaré la zone fermée';
      const garbledFirst = iconv.decode(Buffer.from(first), wrong);
      const from = garbled.indexOf(garbledFirst);
      const found = findAnchor(right, anchorAt(garbled, { from, to: from + garbledFirst.length }));
      expect(right.slice(found?.from, found?.to)).toBe(first);
    },
  );

  it('of a long quote is found again by its beginning and its end', () => {
    const sentence = (n: number) =>
      `Der Bürgermeister sagte über die Straße Nummer ${n}, sie müsse größer werden. `;
    const right = Array.from({ length: 40 }, (_, n) => sentence(n)).join('');
    const garbled = iconv.decode(Buffer.from(right), 'windows-1252');
    const from = garbled.indexOf(' 7, sie');
    const to = garbled.indexOf(' 23, sie');
    const found = findAnchor(right, anchorAt(garbled, { from, to }));
    expect(right.slice(found?.from, found?.to)).toBe(
      right.slice(right.indexOf(' 7, sie'), right.indexOf(' 23, sie')),
    );
  });

  it('is known by itself when it is long, changed a little, and all around it is gone', () => {
    const text = 'Before. The night ferry sails again on the first Friday of the month, she said. Behind.';
    const anchor = anchorAt(text, { from: 8, to: text.indexOf(' Behind') });
    const other =
      'New words. The night ferry sails again on the last Sunday of the month, she said. More of them.';
    const found = findAnchor(other, anchor);
    expect(other.slice(found?.from, found?.to)).toBe(
      'The night ferry sails again on the last Sunday of the month, she said.',
    );
  });

  it('is lost when its words are gone, and never put on others', () => {
    const text = 'The ferry returns in October, the operator said on Thursday, with a smaller boat.';
    const anchor = anchorAt(text, { from: 4, to: 28 });
    expect(
      findAnchor('Members voted six to five to wait for a second survey of the channel in spring.', anchor),
    ).toBeNull();
    expect(findAnchor('', anchor)).toBeNull();
    const short = anchorAt(text, { from: 4, to: 9 });
    expect(findAnchor('A ferry, quite another', short)).toBeNull();
  });

  it('is found or given up in bounded time on a page of a megabyte', () => {
    const hay = 'ab ac ad ae af ag ah ai aj ak '.repeat(33_000);
    const quote = 'xb xc xd ae af xg ah xi aj ak '.repeat(100);
    const began = performance.now();
    findAnchor(hay, { quote, prefix: 'zz'.repeat(16), suffix: 'yy'.repeat(16), position: 500_000 });
    findAnchor(hay, { quote: 'a', prefix: 'zz'.repeat(16), suffix: 'yy'.repeat(16), position: 500_000 });
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
