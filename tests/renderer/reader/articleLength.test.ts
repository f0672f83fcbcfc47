import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/extraction';
import { articleLength } from '../../../src/renderer/features/reader/articleLength';
import { anExtraction } from '../../builders';

const block = (label: Block['label'], text: string): Block => ({ label, text, lines: [1, 1], credit: null });

describe('the length of an article', () => {
  it('counts the words of headings and paragraphs, not of captions', () => {
    const blocks = [
      block('caption', 'The Little Auk on trial.'),
      block('heading', 'Who asked'),
      block('paragraph', 'The nurses’ last boat, a well-known one, left at 23:40.'),
    ];
    expect(articleLength(anExtraction({ blocks }))).toEqual({ unit: 'words', count: 12, minutes: 1 });
  });

  it('counts characters in a script without spaces, punctuation apart', () => {
    const blocks = [block('paragraph', '干潟に戻る藻場。')];
    expect(articleLength(anExtraction({ blocks, language: 'ja' }))).toEqual({
      unit: 'characters',
      count: 7,
      minutes: 1,
    });
  });

  it('is nothing for a page without a story', () => {
    expect(articleLength(anExtraction({ blocks: [] }))).toMatchObject({ count: 0, minutes: 0 });
  });
});
