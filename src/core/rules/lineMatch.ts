import { assertNever } from '../assertNever';
import type { LineMatch } from './sourceRule';

/**
 * The test for lines that a rule means: the same text whatever its blanks, case and punctuation; the same beginning,
 * ending at the end of a word; the same text with other numbers in it.
 */
export function lineTest(match: LineMatch): (text: string) => boolean {
  switch (match.kind) {
    case 'text': {
      const wanted = new Set(match.texts.map(wordsOf));
      return (text) => wanted.has(wordsOf(text));
    }
    case 'begins': {
      const wanted = plain(match.text);
      const endsInWord = /[\p{L}\p{N}]$/u.test(wanted);
      return (text) => {
        const line = plain(text);
        if (wanted === '' || !line.startsWith(wanted)) return false;
        return !endsInWord || !/^[\p{L}\p{N}\p{M}'’-]/u.test(line.slice(wanted.length));
      };
    }
    case 'shape': {
      const wanted = shapeOf(match.text);
      return (text) => shapeOf(text) === wanted;
    }
    default:
      return assertNever(match);
  }
}

/** A line with a # for each of its numbers. */
export function shapeOf(text: string): string {
  return plain(text).replace(/\p{Nd}+/gu, '#');
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** A line as its words alone; one without any as it stands. */
function wordsOf(text: string): string {
  const line = plain(text);
  return line.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() || line;
}
