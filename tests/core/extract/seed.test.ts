import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract, extractWith } from '../../../src/core/extract/extract';
import { RANKER_WEIGHTS } from '../../../src/core/extract/rank';

/** A real page that lies beside the project, not in it. */
const FOLDER = join(import.meta.dirname, '../../../../shared/seed');
const isThere = existsSync(FOLDER);
const CONTEXT = { seenAt: null, folders: [] };

describe.skipIf(!isThere)(
  `the sample page${isThere ? '' : ' (skipped: no ../shared/seed beside the project)'}`,
  () => {
    const file = isThere ? (readdirSync(FOLDER).find((name) => name.endsWith('.txt')) ?? '') : '';
    const text = isThere ? readFileSync(join(FOLDER, file), 'utf8') : '';
    const lines = text.split('\n');
    const upTo = lines.findIndex((line) => line.startsWith('Story by:'));
    const story = lines.slice(7, upTo).filter((line) => line !== '');
    const headline = lines[0] ?? '';

    it.each([
      ['as shipped', () => extract(text, CONTEXT)],
      ['by rules alone', () => extractWith({ label: () => null, rankers: RANKER_WEIGHTS }, text, CONTEXT)],
    ])('comes out exactly right %s', (_name, run) => {
      const found = run();
      const texts = (label: string): readonly string[] =>
        found.blocks.flatMap((block) => (block.label === label ? [block.text] : []));
      expect(found.headline).toBe(headline);
      expect(found.published).toBe('2023-09-14');
      expect(found.byline).toBe('AP/Reuters');
      expect(found.authors).toEqual([]);
      expect(found.language).toBe('en');
      expect(texts('heading')).toEqual(["North Korea 'will always stand with Russia'"]);
      expect(found.blocks.filter((block) => block.label !== 'caption').map((block) => block.text)).toEqual(
        story,
      );
      expect(texts('paragraph')).toHaveLength(16);
      expect(found.blocks.filter((block) => block.label === 'caption')).toEqual([
        expect.objectContaining({ credit: 'AP: Mikhail Metzel, Sputnik', lines: [6, 6] }),
      ]);
      expect(found.teasers.map((teaser) => teaser.age)).toEqual(
        lines.filter((line) => line.endsWith(' ago')),
      );
      expect(found.teasers.map((teaser) => teaser.title)).toEqual(
        lines.filter((_line, i) => /ago$/u.test(lines[i + 2] ?? '')),
      );
      expect(found.teasers).toHaveLength(9);
      const labelled = (label: string): readonly string[] =>
        lines.filter((line, i) => line !== '' && found.labels[i] === label);
      expect(labelled('byline')).toEqual(['Story by: AP/Reuters']);
      expect(labelled('dateline')).toEqual(['Thursday 14/09/2023']);
      expect(labelled('headline')).toEqual([headline, headline]);
      expect(labelled('furniture')).toEqual([
        'Original article link here:',
        'fijivillage Straight Talk with Vijay Narayan',
        'Latest Videos',
        'Stay tuned for the latest news on our radio stations',
        'CFL radio frequencies',
      ]);
    });
  },
);
