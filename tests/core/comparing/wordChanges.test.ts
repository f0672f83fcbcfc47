import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TextRun, wordChanges } from '../../../src/core/comparing/wordChanges';

/** Runs in one line: what went in square brackets, what came in braces. */
function written(runs: readonly TextRun[]): string {
  return runs
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[${text}]` : `{${text}}`))
    .join('');
}

const side = (runs: readonly TextRun[], hidden: TextRun['kind']) =>
  runs.map(({ kind, text }) => (kind === hidden ? '' : text)).join('');

describe('wordChanges', () => {
  it('marks the words that went and those that came in their place', () => {
    expect(written(wordChanges('The ferry sails in October.', 'The ferry sails in May.'))).toBe(
      'The ferry sails in [October]{May}.',
    );
  });

  it('marks neighbouring words that changed as one change, with what stands between them', () => {
    expect(written(wordChanges('near the old stone pier today', 'near the new timber pier today'))).toBe(
      'near the [old stone]{new timber} pier today',
    );
  });

  it('finds words in scripts that have no spaces between them', () => {
    expect(written(wordChanges('漁師が夜明け前に小舟を出した。', '漁師が夜明け前に大船を出した。'))).toBe(
      '漁師が夜明け前に[小舟]{大船}を出した。',
    );
  });

  it('marks nothing where nothing changed', () => {
    expect(wordChanges('', '')).toEqual([]);
    expect(wordChanges('As it was', 'As it was')).toEqual([{ kind: 'same', text: 'As it was' }]);
  });

  it('holds both texts, whatever they are', () => {
    const word = fc.constantFrom('the', 'ferry', ' ', '. ', '港', 'المرفأ', '\n', 'Ä', '🙂');
    const text = fc.oneof(
      fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordChanges(before, after);
        expect(side(runs, 'added')).toBe(before);
        expect(side(runs, 'removed')).toBe(after);
      }),
    );
  });
});
