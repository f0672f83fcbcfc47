/**
 * Trains the line labeller and the rankers, and writes their weights and a card:
 *
 *   npm run train -- --date YYYY-MM-DD [--corrections FOLDER] [CORPUS]
 *
 * CORPUS: a folder with dev/, else ../shared/corpus/extraction. FOLDER: records of pages corrected by hand
 * (src/core/extract/trainingRecord.ts), which are learned from like the corpus's and never scored.
 *
 * First a cross-validation by site, whose figures are printed and go on the card; then the same settings on all pages.
 * Same corpus, settings and date, same files.
 */
import { writeFileSync } from 'node:fs';
import { SCHEMA_HASH } from '../../src/core/extract/labeller/featureSchema';
import { type Scored, scorePredictions } from './bodyFigures';
import { readCorrectedPages } from './correctedPages';
import { calibration, certaintyCases, fitCertainty } from './fitCertainty';
import { fitRankers } from './fitRankers';
import { corpusHash, FLAVOURS, type Flavour, findCorpus, readGoldPages } from './goldPages';
import { heldOutWeights } from './heldOut';
import { foldModels, predictPages } from './predictPages';
import { rankersText } from './rankersText';
import { COPIES, trainingPages } from './trainingPages';
import { DEFAULT_SETTINGS, trainWeights } from './trainNet';

const WEIGHTS = 'src/core/extract/labeller/weights';
const RANKERS = `${WEIGHTS}/rankers.json`;

const args = process.argv.slice(2);
const takeOption = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const date = takeOption('--date');
const corrections = takeOption('--corrections');
if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
  console.error('usage: npm run train -- --date YYYY-MM-DD [--corrections FOLDER] [CORPUS]');
  process.exit(2);
}
const log = (line: string): void => console.log(line);
const corpus = findCorpus(args.find((arg) => !arg.startsWith('--')));
const gold = readGoldPages(corpus);
const learned = corrections === undefined ? gold : [...gold, ...readCorrectedPages(corrections)];
const pages = trainingPages(learned, COPIES);
log(`${learned.length} pages of ${new Set(learned.map((page) => page.gold.site)).size} sites`);

const models = foldModels(heldOutWeights(pages, DEFAULT_SETTINGS, log));
const rankers = fitRankers(learned, models);
const scored: Record<Flavour, Scored> = { inner: { text: '', pages: [] }, dom: { text: '', pages: [] } };
for (const flavour of FLAVOURS) {
  const predictions = predictPages(gold, flavour, models, rankers.heldOut);
  scored[flavour] = scorePredictions(corpus, 'train', flavour, predictions);
  log(`\ncross-validated by site, txt-${flavour}\n${scored[flavour].text}`);
}
const cases = FLAVOURS.flatMap((flavour) => certaintyCases(gold, flavour, models, scored[flavour].pages));
const certainty = fitCertainty(cases);
log('certainty of held-out bodies, both flavours');
for (const line of calibration(cases)) log(line);

log('\ntraining on all pages');
const weights = { ...trainWeights(pages, DEFAULT_SETTINGS, log), certainty };
const file = JSON.stringify(weights);
writeFileSync(`${WEIGHTS}/labeller.json`, `${file}\n`);
writeFileSync(RANKERS, rankersText(rankers.all));
const card = {
  date,
  schema: SCHEMA_HASH,
  corpus: corpusHash(learned),
  pages: learned.length,
  settings: DEFAULT_SETTINGS,
  copies: COPIES,
  words: weights.shape.wordRows,
  bytes: file.length,
  crossValidated: Object.fromEntries(
    FLAVOURS.map((flavour) => [flavour, scored[flavour].text.split('\n').slice(0, 7)]),
  ),
  calibration: calibration(cases),
};
writeFileSync(`${WEIGHTS}/card.json`, `${JSON.stringify(card, null, 1)}\n`);
log(`wrote ${WEIGHTS}/labeller.json, ${(file.length / 1024).toFixed(0)} KB, its card and ${RANKERS}`);
