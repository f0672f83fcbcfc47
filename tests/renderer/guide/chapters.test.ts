import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { CHAPTERS, linkedChapter, timesFound } from '../../../src/renderer/features/guide/chapters';
import { guidePicture } from '../../../src/renderer/features/guide/pictures';

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function addresses(type: 'link' | 'image', node: Node): readonly string[] {
  const own = node.type === type && node.url !== undefined ? [node.url] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => addresses(type, child))];
}
const inGuide = (type: 'link' | 'image') =>
  CHAPTERS.flatMap(({ text }) => addresses(type, fromMarkdown(text) as Node));

describe('the guide', () => {
  it('has its chapters in reading order, each with a title that is not said twice', () => {
    expect(CHAPTERS.length).toBeGreaterThanOrEqual(9);
    expect(CHAPTERS[0]).toMatchObject({ id: '1-first-steps', title: 'First steps' });
    expect(CHAPTERS.map(({ id }) => Number.parseInt(id, 10))).toEqual(CHAPTERS.map((_, n) => n + 1));
    for (const { title, text } of CHAPTERS) {
      expect(title).not.toBe('');
      expect(text).not.toMatch(/^# /m);
    }
  });

  it('links only to chapters and shows only pictures that are there, in both themes', () => {
    expect(inGuide('link').filter((url) => linkedChapter(url) === null)).toEqual([]);
    expect(inGuide('image').length).toBeGreaterThan(0);
    expect(inGuide('image').filter((url) => guidePicture(url) === null)).toEqual([]);
  });

  it('knows a link within it from one to elsewhere', () => {
    expect(linkedChapter('6-correcting.md#dates')?.title).toBe('Correcting');
    expect(linkedChapter('./4-reading.md')?.title).toBe('Reading');
    for (const url of ['https://example.org/6-correcting.md', '../security.md', '10-nothing.md', '#top'])
      expect(linkedChapter(url)).toBeNull();
  });

  it('counts words in titles and texts, whatever their case', () => {
    const chapter = { id: '1', title: 'Keeping', text: 'Keep **backups**. A backup is one file.' };
    expect(timesFound(chapter, 'BACKUP')).toBe(2);
    expect(timesFound(chapter, 'keep')).toBe(2);
    expect(timesFound(chapter, ' ')).toBe(0);
  });
});
