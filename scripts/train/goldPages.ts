import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label } from '../../src/core/labels';

/** The answers for one page, as the corpus's README describes them. Only what training reads. */
export interface Gold {
  readonly id: string;
  readonly dataset: string;
  readonly site: string;
  readonly title: string | null;
  readonly titleAlt: readonly string[];
  readonly published: string | null;
  readonly publishedAccept?: readonly string[];
  readonly byline: string | null;
  readonly authors?: readonly string[];
  readonly body: readonly string[] | null;
  readonly headings?: readonly string[] | null;
  readonly captions?: readonly string[] | null;
  readonly standfirst?: readonly string[];
  readonly pieces?: { readonly with: readonly string[]; readonly without: readonly string[] } | null;
  readonly bodyStart?: string | null;
  /** Labels of single lines, by number from 1, where hand corrections are the answers. */
  readonly labels?: readonly (readonly [number: number, label: Label])[];
}

export type Flavour = 'inner' | 'dom';
export const FLAVOURS: readonly Flavour[] = ['inner', 'dom'];
export const FOLD_COUNT = 5;

/** One page with its answers. */
export interface GoldPage {
  readonly gold: Gold;
  /** Which part of the cross-validation it is held out in: by site, so that no site is trained and tested on. */
  readonly fold: number;
  readonly text: Readonly<Record<Flavour, string>>;
}

/** The fold of a site, the same on every machine. */
export function foldOf(site: string): number {
  return createHash('sha256').update(`cv:${site}`).digest().readUInt32BE(0) % FOLD_COUNT;
}

/** Where the corpus is: a folder given, or beside the project. Throws when there is none. */
export function findCorpus(given: string | undefined): string {
  const root = given ?? '../shared/corpus/extraction';
  if (!existsSync(join(root, 'dev', 'gold')))
    throw new Error(`No corpus in ${root}: expected dev/gold there.`);
  return root;
}

/** All pages of the corpus in the order of their ids. */
export function readGoldPages(corpus: string): readonly GoldPage[] {
  const dev = join(corpus, 'dev');
  const ids = readdirSync(join(dev, 'gold'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  return ids.map((name) => {
    const gold = JSON.parse(readFileSync(join(dev, 'gold', name), 'utf8')) as Gold;
    const read = (flavour: Flavour): string =>
      readFileSync(join(dev, `txt-${flavour}`, `${gold.id}.txt`), 'utf8');
    return { gold, fold: foldOf(gold.site), text: { inner: read('inner'), dom: read('dom') } };
  });
}

/** Hash of all texts and answers: names the corpus that weights were made from. */
export function corpusHash(pages: readonly GoldPage[]): string {
  const hash = createHash('sha256');
  for (const page of pages)
    hash.update(JSON.stringify(page.gold)).update(page.text.inner).update(page.text.dom);
  return hash.digest('hex').slice(0, 16);
}

/** The lines of a text. */
export function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}
