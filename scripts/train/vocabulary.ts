import { FEATURES } from '../../src/core/extract/labeller/features';
import { createHashIndex, type HashIndex, lookUp, setValue } from '../../src/core/extract/labeller/hash';
import type { EncodedPage } from '../../src/core/extract/labeller/net';
import { isCopy, type TrainingPage, type TrainingText } from './trainingPages';

/** Hashes of the words that enough sites have, sorted. */
export function chooseVocabulary(pages: readonly TrainingPage[], wordSites: number): Int32Array {
  const sitesOf = new Map<number, Set<string>>();
  for (const { page, texts } of pages) {
    for (const text of texts) {
      // Copies hold other sites' words.
      if (isCopy(text)) continue;
      for (const hash of text.wordHashes) {
        let sites = sitesOf.get(hash);
        if (sites === undefined) {
          sites = new Set();
          sitesOf.set(hash, sites);
        }
        if (sites.size < wordSites) sites.add(page.gold.site);
      }
    }
  }
  const chosen = [...sitesOf].filter(([, sites]) => sites.size >= wordSites).map(([hash]) => hash);
  return Int32Array.from(chosen).sort();
}

/** The index of a vocabulary. */
export function indexVocabulary(vocabulary: Int32Array): HashIndex {
  const index = createHashIndex(vocabulary.length);
  vocabulary.forEach((hash, row) => {
    setValue(index, hash, row);
  });
  return index;
}

/** A text as the net reads it, words not in the vocabulary left out. */
export function encodeForNet(text: TrainingText, index: HashIndex): EncodedPage {
  const words: number[] = [];
  const wordStart = new Int32Array(text.count + 1);
  for (let line = 0; line < text.count; line++) {
    for (let w = text.wordStart[line] ?? 0; w < (text.wordStart[line + 1] ?? 0); w++) {
      const row = lookUp(index, text.wordHashes[w] ?? 0);
      if (row >= 0) words.push(row);
    }
    wordStart[line + 1] = words.length;
  }
  return {
    count: text.count,
    featuresPerLine: FEATURES.length,
    features: text.features,
    wordStart,
    words: Int32Array.from(words),
  };
}
