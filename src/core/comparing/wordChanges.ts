import { diffArrays } from 'diff';

/** A piece of two texts that are compared: in both, or only in the one before or the one after. */
export interface TextRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Texts that differ in more words than this are not worth comparing word by word: all of one is removed. */
const MOST_CHANGES = 1200;

const SPEAKS = /[\p{L}\p{N}]/u;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The words of a text and what stands between them, in order; joined they are the text. Words of every script. */
export function wordsAndGaps(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** True for what has a letter or a digit, so that it says something. */
export function isWord(token: string): boolean {
  return SPEAKS.test(token);
}

/**
 * How one text became another, word by word (Myers' algorithm, in `diff`). The runs that are not added make up the
 * text before, those that are not removed the one after; what is removed stands before what came in its place.
 */
export function wordChanges(before: string, after: string): readonly TextRun[] {
  if (before === after) return runs({ kind: 'same', text: before });
  const found = diffArrays([...wordsAndGaps(before)], [...wordsAndGaps(after)], {
    maxEditLength: MOST_CHANGES,
  });
  if (found === undefined) return runs({ kind: 'removed', text: before }, { kind: 'added', text: after });
  const pieces: TextRun[] = found.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
  return gathered(pieces);
}

/** A gap that stayed between two words that did not is part of the change: "the old pier" is one change, not three. */
function gathered(pieces: readonly TextRun[]): readonly TextRun[] {
  const done: TextRun[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    done.push({ kind: 'removed', text: removed }, { kind: 'added', text: added });
    removed = '';
    added = '';
  };
  pieces.forEach(({ kind, text }, n) => {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (removed !== '' && added !== '' && n < pieces.length - 1 && !isWord(text)) {
      removed += text;
      added += text;
    } else {
      flush();
      done.push({ kind, text });
    }
  });
  flush();
  return runs(...done);
}

function runs(...all: readonly TextRun[]): readonly TextRun[] {
  return all.filter(({ text }) => text !== '');
}
