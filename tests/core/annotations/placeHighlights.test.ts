import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOfSelection } from '../../../src/core/annotations/anchorOfSelection';
import type { Highlight, HighlightId } from '../../../src/core/annotations/highlight';
import { pageText } from '../../../src/core/annotations/pageText';
import { type PassageSelection, passagesOf } from '../../../src/core/annotations/passages';
import { highlightsOn } from '../../../src/core/annotations/placeHighlights';
import { blocks } from '../../../src/core/extract/blocks';
import { folded } from '../../../src/core/extract/lines';
import { readPage } from '../../../src/core/extract/page';
import type { Extraction } from '../../../src/core/extraction';
import type { Label } from '../../../src/core/labels';

const LINES = [
  '  Night ferry   to resume in October',
  'The sailing returns, after three winters.',
  'The boat is smaller.',
  '',
  'The Anna Grey at the quay in Tamsin. (Radio Vell: Dov Halloran)',
  'The 23:40 sailing returns on the first Friday.',
  'Share this article',
  'The 23:40 sailing returns on the first Friday.',
  '港の浅瀬に広がる藻場を数えるため、地元の漁師と大学の研究者が夜明け前に小舟を出した。',
  'قال صيادون في ميناء ألدر القديم إن الأسماك الصغيرة عادت إلى المياه الضحلة.',
];
const ORIGINAL = LINES.join('\r\n');
const STORY: readonly Label[] = [
  'headline',
  'standfirst',
  'standfirst',
  'furniture',
  'caption',
  'paragraph',
  'furniture',
  'paragraph',
  'paragraph',
  'paragraph',
];

/** What extraction would make of the page with these labels. */
function extracted(labels: readonly Label[]): Pick<Extraction, 'standfirst' | 'blocks' | 'labels'> {
  const page = readPage(ORIGINAL);
  const standfirst = LINES.filter((line, n) => labels[n] === 'standfirst' && line !== '').map(folded);
  return {
    standfirst: standfirst.length === 0 ? null : standfirst.join(' '),
    blocks: blocks(
      page.lines,
      page.lines.map((line) => labels[line.number - 1] ?? 'furniture'),
    ),
    labels,
  };
}

const passages = passagesOf(pageText(ORIGINAL), extracted(STORY));

function made(selection: PassageSelection): Highlight {
  const anchor = anchorOfSelection(ORIGINAL, extracted(STORY), selection);
  if (anchor === null) throw new Error('not anchored');
  return { id: 'h1' as HighlightId, colour: 'sage', anchor, note: null, madeAt: '2026-01-02T03:04:05.000Z' };
}

/** Any run of characters from one passage to the same or a later one, that begins and ends with ink. */
const selection: fc.Arbitrary<PassageSelection> = fc
  .tuple(fc.nat(passages.length - 1), fc.nat(3), fc.nat(200), fc.nat(200))
  .map(([first, more, a, b]) => {
    const last = Math.min(passages.length - 1, first + more);
    const run = passages.slice(first, last + 1);
    const head = run[0];
    const tail = run.at(-1);
    if (head === undefined || tail === undefined) throw new Error('no passage');
    const from = a % head.text.length;
    const to = last === first ? from + 1 + (b % (head.text.length - from)) : 1 + (b % tail.text.length);
    const text = run
      .map((one, n) => one.text.slice(n === 0 ? from : 0, n === run.length - 1 ? to : undefined))
      .join('\n');
    return { from: { passage: head.key, offset: from }, to: { passage: tail.key, offset: to }, text };
  })
  .filter(({ text }) => text === text.trim());

describe('passages', () => {
  it('are the standfirst and the blocks, captions without their credit', () => {
    expect(passages.map(({ key, text }) => [key, text])).toEqual([
      ['standfirst', 'The sailing returns, after three winters. The boat is smaller.'],
      [0, 'The Anna Grey at the quay in Tamsin.'],
      [1, LINES[5]],
      [2, LINES[7]],
      [3, LINES[8]],
      [4, LINES[9]],
    ]);
  });
});

describe('a highlight', () => {
  it('is shown on just the words that were selected, over several blocks and scripts too', () => {
    fc.assert(
      fc.property(selection, (one) => {
        const [placed] = highlightsOn(ORIGINAL, extracted(STORY), [made(one)]);
        expect(placed).toMatchObject({ place: 'shown', text: one.text });
        expect(placed?.spans[0]).toMatchObject({ passage: one.from.passage, from: one.from.offset });
        expect(placed?.spans.at(-1)).toMatchObject({ passage: one.to.passage, to: one.to.offset });
      }),
    );
  });

  it('stays on its words whatever lines are called, and is listed as outside where none of them is shown', () => {
    const label = fc.constantFrom<Label>('paragraph', 'furniture', 'heading', 'teaser', 'caption');
    fc.assert(
      fc.property(selection, fc.array(label, { minLength: 10, maxLength: 10 }), (one, labels) => {
        const before = made(one);
        const [placed] = highlightsOn(ORIGINAL, extracted(labels), [before]);
        const shown = placed?.text.split('\n') ?? [];
        expect(placed?.place).not.toBe('lost');
        const wanted = folded(before.anchor.quote);
        for (const words of placed?.place === 'shown' ? shown : []) expect(wanted).toContain(words);
        const [back] = highlightsOn(ORIGINAL, extracted(STORY), [before]);
        expect(back).toMatchObject({ place: 'shown', text: one.text });
      }),
    );
  });

  it('of words that stand on the page twice stays where it was made', () => {
    const text = 'The 23:40 sailing';
    const one = made({ from: { passage: 2, offset: 0 }, to: { passage: 2, offset: text.length }, text });
    expect(highlightsOn(ORIGINAL, extracted(STORY), [one])[0]?.spans).toEqual([
      { passage: 2, from: 0, to: text.length },
    ]);
  });

  it('is listed as lost, last, when the page no longer holds its words', () => {
    const text = 'The boat is smaller.';
    const at = 'The sailing returns, after three winters. '.length;
    const one = made({
      from: { passage: 'standfirst', offset: at },
      to: { passage: 'standfirst', offset: at + text.length },
      text,
    });
    const lost = {
      ...one,
      id: 'h2' as HighlightId,
      anchor: { ...one.anchor, quote: 'Quite another thing, it seems', prefix: 'never', suffix: 'there' },
    };
    const placed = highlightsOn(ORIGINAL, extracted(STORY), [lost, one]);
    expect(placed.map(({ id, place }) => [id, place])).toEqual([
      ['h1', 'shown'],
      ['h2', 'lost'],
    ]);
    expect(placed[1]?.text).toBe('Quite another thing, it seems');
  });

  it('is not made of words that stand elsewhere by now', () => {
    const moved = { from: { passage: 1, offset: 0 }, to: { passage: 1, offset: 9 }, text: 'otherwise' };
    expect(anchorOfSelection(ORIGINAL, extracted(STORY), moved)).toBeNull();
  });
});
