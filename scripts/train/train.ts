/**
 * Trains the line labeller and the rankers, and writes their weights and a card:
 *
 *   npm run train -- --date YYYY-MM-DD [CORPUS]     CORPUS: a folder with dev/, else ../shared/corpus/extraction
 *
 * First a cross-validation by site, whose figures are printed and go on the card; then the same settings on all pages.
 * Same corpus, settings and date, same files.
 */
import { writeFileSync } from 'node:fs';
import { SCHEMA_HASH } from '../../src/core/extract/labeller/featureSchema';
import { type Scored, scorePredictions } from './bodyFigures';
import { calibration, certaintyCases, fitCertainty } from './fitCertainty';
import { fitRankers } from './fitRankers';
import { corpusHash, FLAVOURS, type Flavour, findCorpus, readGoldPages } from './goldPages';
import { heldOutWeights } from './heldOut';
import { foldModels, predictPages } from './predictPages';
import { COPIES, trainingPages } from './trainingPages';
import { DEFAULT_SETTINGS, trainWeights } from './trainNet';

const WEIGHTS = 'src/core/extract/labeller/weights';
const RANKERS = `${WEIGHTS}/rankers.json`;

const args = process.argv.slice(2);
const dateAt = args.indexOf('--date');
const date = dateAt < 0 ? undefined : args[dateAt + 1];
if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
  console.error('usage: npm run train -- --date YYYY-MM-DD [CORPUS]');
  process.exit(2);
}
const log = (line: string): void => console.log(line);
const corpus = findCorpus(args.find((arg, i) => !arg.startsWith('--') && i !== dateAt + 1));
const gold = readGoldPages(corpus);
const pages = trainingPages(gold, COPIES);
log(`${gold.length} pages of ${new Set(gold.map((page) => page.gold.site)).size} sites`);

const models = foldModels(heldOutWeights(pages, DEFAULT_SETTINGS, log));
const rankers = fitRankers(gold, models);
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
writeFileSync(RANKERS, `${JSON.stringify(rankers.all, null, 1)}\n`);
const card = {
  date,
  schema: SCHEMA_HASH,
  corpus: corpusHash(gold),
  pages: gold.length,
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
