import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrainingRecord } from '../../src/core/extract/trainingRecord';
import { foldOf, type GoldPage } from './goldPages';

/** A record as a page with answers: of the lines set by hand the label is known, of all others nothing. */
export function correctedPage({ id, site, text, lines, fields }: TrainingRecord): GoldPage {
  const gold = {
    id,
    dataset: 'corrections',
    site,
    title: fields.headline ?? null,
    titleAlt: [],
    published: fields.published ?? null,
    byline: fields.byline ?? null,
    body: null,
    labels: lines,
  };
  return { gold, fold: foldOf(site), text: { inner: text, dom: text } };
}

/** All records of a folder in the order of their names. Throws, naming the file, when one is none. */
export function readCorrectedPages(folder: string): readonly GoldPage[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const record = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Partial<TrainingRecord>;
    if (record.schema !== 1 || record.text === undefined)
      throw new Error(`${join(folder, name)} is no record of corrections (schema 1).`);
    return correctedPage(record as TrainingRecord);
  });
}
