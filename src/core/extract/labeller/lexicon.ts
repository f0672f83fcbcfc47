import { FOLDED } from './charClass';
import { createHashIndex, findPlace, HASH_SEED, type HashIndex, hashPair, hashStep } from './hash';
import { STOP_WORDS, WORD, WORDS_OF } from './lexiconWords';

/** Hash of a word as the scanner makes it: folded code units, one after the other. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, FOLDED[word.charCodeAt(i)] ?? 0);
  return hash;
}

/** Hash of two characters that are a token each and stand side by side. */
export function hashCharacters(first: number, second: number): number {
  return hashPair(first, second);
}

const IDEOGRAPHS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}$/u;

interface Lexicon {
  readonly index: HashIndex;
  /** Bits of {@link WORD} for each entry. */
  readonly classes: Int32Array;
  /** One bit for each language of STOP_WORDS. */
  readonly stops: Int32Array;
}

function buildLexicon(): Lexicon {
  const classes: number[] = [];
  const stops: number[] = [];
  const total = 8192;
  const index = createHashIndex(total);
  const add = (key: number, classBits: number, stopBits: number): void => {
    const place = findPlace(index, key);
    let entry = (index.values[place] ?? 0) - 1;
    if (entry < 0) {
      entry = classes.length;
      classes.push(0);
      stops.push(0);
      index.keys[place] = key;
      index.values[place] = entry + 1;
    }
    classes[entry] = (classes[entry] ?? 0) | classBits;
    stops[entry] = (stops[entry] ?? 0) | stopBits;
  };
  for (const name of Object.keys(WORD) as (keyof typeof WORD)[]) {
    for (const word of WORDS_OF[name].split(' ')) {
      if (word === '') continue;
      const key = IDEOGRAPHS.test(word)
        ? hashCharacters(hashWord(word.charAt(0)), hashWord(word.charAt(1)))
        : hashWord(word);
      add(key, WORD[name], 0);
    }
  }
  STOP_WORDS.forEach(([, words], language) => {
    for (const word of words.split(' ')) add(hashWord(word), 0, 1 << language);
  });
  return { index, classes: Int32Array.from(classes), stops: Int32Array.from(stops) };
}

/** The words the features know, found by hash with one look-up a token. */
export const LEXICON: Lexicon = buildLexicon();
