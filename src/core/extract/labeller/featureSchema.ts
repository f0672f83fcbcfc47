import { FEATURES } from './features';
import { hashText } from './hash';
import { STOP_WORDS, WORDS_OF } from './lexiconWords';
import { MONTH_WORDS } from './monthWords';

/** First weight row of each feature, and behind the last: a feature has one row for each bin. */
export const FEATURE_OFFSETS: Int32Array = (() => {
  const offsets = new Int32Array(FEATURES.length + 1);
  FEATURES.forEach((feature, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + feature.edges.length + 1;
  });
  return offsets;
})();

/** To be raised when lines are measured otherwise though features and word lists stay the same. */
const MEASURE_VERSION = 2;

/** Differs whenever features, bins, word lists or measuring differ: weights made for another must not be used. */
export const SCHEMA_HASH: string = (() => {
  const parts = FEATURES.map((feature) => `${feature.name}:${feature.edges.join(',')}`);
  parts.push(`${MEASURE_VERSION}`, MONTH_WORDS, JSON.stringify(WORDS_OF), JSON.stringify(STOP_WORDS));
  const text = parts.join('\n');
  return `${(hashText(text) >>> 0).toString(16).padStart(8, '0')}-${text.length.toString(16)}`;
})();
