/**
 * Scores extraction on the corpus, cross-validated by site: for every page the labeller and the rankers have seen
 * no page of its site. The figures are those of the corpus's own scorer; other tools' stand beside them. The folds'
 * weights are kept in the user's cache folder, so that only the first run trains (a quarter of an hour).
 *
 *   npm run score [-- CORPUS] [-- --rules]     --rules scores the fallback without the labeller too
 */

import { scorePredictions } from '../train/bodyFigures';
import { fitRankers } from '../train/fitRankers';
import { FLAVOURS, type Flavour, findCorpus, readGoldPages } from '../train/goldPages';
import { heldOutWeights } from '../train/heldOut';
import { foldModels, predictPages } from '../train/predictPages';
import { COPIES, trainingPages } from '../train/trainingPages';
import { DEFAULT_SETTINGS } from '../train/trainNet';
import { furnitureGain } from './furnitureGain';
import { qualityTable } from './qualityTable';
import { REFERENCE_SOURCE } from './referenceFigures';

const args = process.argv.slice(2);
const corpus = findCorpus(args.find((arg) => !arg.startsWith('--')));
const pages = readGoldPages(corpus);
const log = (line: string): void => console.log(line);
const models = args.includes('--rules-only')
  ? null
  : foldModels(heldOutWeights(trainingPages(pages, COPIES), DEFAULT_SETTINGS, log));
const variants = [
  ...(models === null ? [] : [{ name: 'trained', models }]),
  ...(models === null || args.includes('--rules') ? [{ name: 'rules', models: null }] : []),
];
for (const variant of variants) {
  const rankers = fitRankers(pages, variant.models).heldOut;
  const texts: Record<Flavour, string> = { inner: '', dom: '' };
  for (const flavour of FLAVOURS) {
    const predictions = predictPages(pages, flavour, variant.models, rankers);
    texts[flavour] = scorePredictions(corpus, variant.name, flavour, predictions).text;
    log(`\n${variant.name}, txt-${flavour}, five folds by site`);
    log(texts[flavour]);
  }
  log(`\n${variant.name}, five folds by site; other tools: ${REFERENCE_SOURCE}`);
  for (const line of qualityTable(texts)) log(line);
  if (variant.models === null) continue;
  log(
    '\nsites with three pages or more: body F1 and exact, without and with the furniture learned from their pages',
  );
  for (const line of furnitureGain(corpus, pages, variant.models, rankers)) log(line);
}
