import { describe, expect, it } from 'vitest';
import type { PassageSelection } from '../../../src/core/annotations/passages';
import {
  type SelectionStep,
  sentenceAt,
  stepOfKey,
  stepSelection,
} from '../../../src/renderer/features/reader/notes/stepSelection';

const PASSAGES = [
  { key: 'standfirst' as const, text: 'The sailing returns.' },
  { key: 0, text: 'It leaves at 23:40. The boat is smaller!' },
  { key: 1, text: '港の浅瀬に広がる藻場を数える。漁師が小舟を出した。' },
];

function textAfter(selection: PassageSelection | null, ...steps: SelectionStep[]): string | undefined {
  let at = selection;
  for (const step of steps) at = at === null ? null : stepSelection(PASSAGES, at, step, null);
  return at?.text;
}

const start = sentenceAt(PASSAGES, { passage: 0, offset: 3 }, 'en');
const word = { by: 'word', direction: 1, extends: false } as const;
const sentence = { by: 'sentence', direction: 1, extends: false } as const;

describe('selecting by keyboard', () => {
  it('begins with the sentence at a place', () => {
    expect(start).toEqual({
      from: { passage: 0, offset: 0 },
      to: { passage: 0, offset: 19 },
      text: 'It leaves at 23:40.',
    });
    expect(sentenceAt([], { passage: 0, offset: 0 }, null)).toBeNull();
  });

  it('goes on by sentences and words, back too, and over passages', () => {
    expect(textAfter(start, sentence)).toBe('The boat is smaller!');
    expect(textAfter(start, word)).toBe('leaves');
    expect(textAfter(start, word, { ...word, direction: -1 })).toBe('It');
    expect(textAfter(start, { ...sentence, direction: -1 })).toBe('The sailing returns.');
    expect(textAfter(start, sentence, sentence)).toBe('港の浅瀬に広がる藻場を数える。');
  });

  it('takes in one more and one less, but never nothing', () => {
    const more = { ...word, extends: true };
    const less = { ...more, direction: -1 } as const;
    expect(textAfter(start, word, more)).toBe('leaves at');
    expect(textAfter(start, word, more, less, less, less)).toBe('leaves');
    expect(textAfter(start, { ...sentence, extends: true })).toBe('It leaves at 23:40. The boat is smaller!');
    expect(textAfter(start, { ...sentence, extends: true }, { ...sentence, extends: true })).toBe(
      'It leaves at 23:40. The boat is smaller!\n港の浅瀬に広がる藻場を数える。',
    );
  });

  it('knows words in scripts without spaces', () => {
    expect(textAfter(start, sentence, sentence, word)?.length).toBeLessThan(5);
  });

  it('stays where there is nothing to go to', () => {
    expect(textAfter(start, sentence, sentence, sentence, sentence, sentence)).toBe('漁師が小舟を出した。');
  });

  it('goes forward to the left where the text does', () => {
    expect(stepOfKey({ key: 'ArrowLeft', shiftKey: true }, true)).toEqual({
      by: 'word',
      direction: 1,
      extends: true,
    });
    expect(stepOfKey({ key: 'ArrowLeft', shiftKey: false }, false)?.direction).toBe(-1);
    expect(stepOfKey({ key: 'x', shiftKey: false }, false)).toBeNull();
  });
});
