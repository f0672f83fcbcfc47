import { describe, expect, it } from 'vitest';
import { alignBody } from '../../../scripts/train/alignBody';
import { goldMasks } from '../../../scripts/train/goldMasks';
import type { Gold } from '../../../scripts/train/goldPages';
import { goldLine } from '../../../scripts/train/goldTokens';
import { stateBits } from '../../../src/core/extract/labeller/states';
import { viewPage } from '../../../src/core/extract/labeller/viewPage';

const PAGE = [
  'Harbour reopens after storm | Harbour Post',
  'Home',
  'The harbour reopened on Monday after the storm had passed.',
  'Harbour reopens after storm',
  'By Ana Tora',
  '14 September 2023',
  'The harbour reopened on Monday after the storm had passed.',
  'Advertisement',
  'Ships had waited outside for three days, the harbour master said.',
  'What comes next',
  'Repairs to the northern wall will begin in the spring of next year.',
  'More stories from our desk for you today',
];

const aGold = (more: Partial<Gold>): Gold => ({
  id: 'x',
  dataset: 'made',
  site: 'post.example',
  title: 'Harbour reopens after storm',
  titleAlt: [],
  published: null,
  byline: 'Ana Tora',
  authors: ['Ana Tora'],
  body: null,
  ...more,
});
const masksOf = (gold: Gold) => goldMasks(viewPage(PAGE), PAGE, gold)?.masks;

describe('what answers say of lines', () => {
  const body = [PAGE[6] ?? '', PAGE[8] ?? '', 'What comes next', PAGE[10] ?? ''];

  it('finds the body in order, not its first repeat', () => {
    expect([...alignBody(PAGE.map(goldLine), body)].sort((a, b) => a - b)).toEqual([6, 8, 9, 10]);
  });

  it('finds a paragraph that the page breaks over two lines', () => {
    const lines = [
      'Title',
      'The harbour reopened on Monday',
      'after the storm had passed.',
      'More stories',
    ].map(goldLine);
    expect(
      [...alignBody(lines, ['The harbour reopened on Monday after the storm had passed.'])].sort(),
    ).toEqual([1, 2]);
  });

  it('knows every line of a page with a full body', () => {
    const masks = masksOf(aGold({ body, headings: ['What comes next'], captions: [] }));
    expect(masks && [...masks]).toEqual([
      stateBits('before'),
      stateBits('before'),
      stateBits('before'),
      stateBits('headline'),
      stateBits('byline'),
      stateBits('dateline'),
      stateBits('paragraph'),
      stateBits('inside'),
      stateBits('paragraph'),
      stateBits('heading'),
      stateBits('paragraph'),
      stateBits('after'),
    ]);
  });

  it('leaves open whether an unmarked short line is a heading', () => {
    expect(masksOf(aGold({ body }))?.[9]).toBe(stateBits('paragraph', 'heading'));
  });

  it('learns from pieces that must and must not be in the body', () => {
    const pieces = {
      with: ['Ships had waited', 'Repairs to the northern'],
      without: ['More stories', 'Advertisement'],
    };
    const masks = masksOf(aGold({ pieces }));
    expect(masks?.[8]).toBe(stateBits('paragraph'));
    expect((masks?.[7] ?? 0) & stateBits('paragraph', 'heading', 'before', 'after')).toBe(0);
    expect((masks?.[11] ?? 0) & stateBits('paragraph', 'heading', 'before')).toBe(0);
    expect(masks?.[3]).toBe(stateBits('headline'));
  });
});
