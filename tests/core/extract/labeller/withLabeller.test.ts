import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractWith } from '../../../../src/core/extract/extract';
import { labelPage } from '../../../../src/core/extract/labeller/labelPage';
import { WITH_LABELLER } from '../../../../src/core/extract/trained';

const PAGES = join(import.meta.dirname, '../../../fixtures/pages');
/** A real page that lies beside the project, not in it. */
const SEED = join(import.meta.dirname, '../../../../../shared/seed');
const CONTEXT = { seenAt: null, folders: [] };
const read = (text: string) => extractWith(WITH_LABELLER, text, CONTEXT);

describe('extraction with the trained labeller', () => {
  it('has weights that fit its features', () => {
    expect(labelPage(['Title', 'Home', 'Text', 'More text here.'], {})).not.toBeNull();
  });

  it('is unsure of a page that shows no article', () => {
    const text = readFileSync(join(PAGES, 'noArticle/source.txt'), 'utf8');
    expect(read(text).confidence).toBeLessThan(0.1);
  });

  it('is sure of most pages that show an article', () => {
    const withArticle = readdirSync(PAGES).filter((name) => {
      const expected = JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')) as {
        readonly confidenceAtMost?: number;
      };
      return expected.confidenceAtMost === undefined;
    });
    const sure = withArticle.filter((name) => {
      const text = readFileSync(join(PAGES, name, 'source.txt'), 'utf8');
      return read(text).confidence >= 0.6;
    });
    expect(sure.length).toBeGreaterThanOrEqual(0.75 * withArticle.length);
  });

  it.skipIf(!existsSync(SEED))('gets the sample page exactly right and is sure of it', () => {
    const text = readFileSync(join(SEED, readdirSync(SEED)[0] ?? ''), 'utf8');
    const lines = text.split('\n');
    const end = lines.findIndex((line) => line.startsWith('Story by:'));
    const found = read(text);
    const body = found.blocks.filter((block) => block.label !== 'caption');
    expect(body.map((block) => block.text)).toEqual(lines.slice(7, end).filter((line) => line !== ''));
    expect(found.blocks.filter((block) => block.label === 'heading')).toHaveLength(1);
    expect(found.blocks.filter((block) => block.label === 'caption')).toHaveLength(1);
    expect(found.teasers).toHaveLength(9);
    expect(found.headline).toBe(lines[0]);
    expect(found.published).toBe('2023-09-14');
    expect(found.byline).toBe('AP/Reuters');
    expect(found.labels[end]).toBe('byline');
    expect(found.confidence).toBeGreaterThan(0.9);
  });
});
