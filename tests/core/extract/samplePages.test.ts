import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REVIEW_BELOW } from '../../../src/core/article';
import { extract } from '../../../src/core/extract/extract';
import { headlineKey } from '../../../src/core/headlineKey';

const SAMPLES = join(import.meta.dirname, '../../../resources/samples');
const OUTLETS: Readonly<Record<string, string>> = {
  'harbour-post': 'Harbour Post',
  'kestrel-wire': 'Kestrel Wire',
  'radio-vell': 'Radio Vell',
};
const pages = Object.keys(OUTLETS).flatMap((folder) =>
  readdirSync(join(SAMPLES, folder)).map((name) => ({
    folder,
    name,
    found: extract(readFileSync(join(SAMPLES, folder, name), 'utf8'), { seenAt: null, folders: [folder] }),
  })),
);
const unsure = pages.filter(({ found }) => found.confidence < REVIEW_BELOW);
const sure = pages.filter((page) => !unsure.includes(page));

describe('the sample pages', () => {
  it('are thirty, and leave three for review', () => {
    expect(pages).toHaveLength(30);
    expect(unsure.map(({ name }) => name)).toEqual([
      '0004_front-page.txt',
      '0006_fish-quay-clock.txt',
      'listen-again-winter-of-1983.txt',
    ]);
  });

  it('come from the outlet whose folder they lie in', () => {
    for (const { folder, found } of pages) expect(found.source).toBe(OUTLETS[folder]);
  });

  it.each(sure)('$name has its headline, day and story', ({ found }) => {
    expect(found.headline).toBeTruthy();
    expect(found.published).toMatch(/^202[1-3]-\d\d-\d\d$/);
    expect(found.published && found.published <= '2023-09-14').toBe(true);
    expect(found.blocks.filter(({ label }) => label === 'paragraph').length).toBeGreaterThan(2);
  });

  it('announce each other', () => {
    const headlines = new Set(pages.flatMap(({ found }) => found.headline ?? []).map(headlineKey));
    const linked = pages
      .flatMap(({ found }) => found.teasers)
      .filter(({ title }) => headlines.has(headlineKey(title)));
    expect(linked.length).toBeGreaterThan(40);
  });
});
