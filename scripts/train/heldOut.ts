import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_HASH } from '../../src/core/extract/labeller/featureSchema';
import type { WeightsFile } from '../../src/core/extract/labeller/weightsFile';
import { cacheFolder } from '../cacheFolder.mjs';
import { corpusHash, FOLD_COUNT } from './goldPages';
import type { TrainingPage } from './trainingPages';
import { type TrainingSettings, trainWeights } from './trainNet';

/** Folder of models that are made again by the same command; outside the project, shared by all checkouts. */
const CACHE = join(cacheFolder(), 'labeller');

/**
 * For each fold the weights trained on all pages of the other folds: no page is ever labelled by weights that saw
 * its site. Kept in a folder named by features, corpus and settings, so that a second run reads them.
 */
export function heldOutWeights(
  pages: readonly TrainingPage[],
  settings: TrainingSettings,
  log: (line: string) => void,
): readonly WeightsFile[] {
  const name = createHash('sha256')
    .update(SCHEMA_HASH)
    .update(corpusHash(pages.map(({ page }) => page)))
    .update(JSON.stringify(settings))
    .update(pages.map(({ texts }) => texts.map(({ kind, count }) => `${kind}${count}`).join()).join())
    .digest('hex')
    .slice(0, 12);
  const folder = join(CACHE, name);
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: FOLD_COUNT }, (_, fold) => {
    const path = join(folder, `fold-${fold}.json`);
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as WeightsFile;
    log(`fold ${fold + 1} of ${FOLD_COUNT}: training on the other sites`);
    const weights = trainWeights(
      pages.filter(({ page }) => page.fold !== fold),
      settings,
      log,
    );
    writeFileSync(path, JSON.stringify(weights));
    return weights;
  });
}
