import { findInText } from '../../../core/query/findInText';

/** A page of the user guide. */
export interface Chapter {
  /** Its file's name without the ending; they sort as they are read. */
  readonly id: string;
  readonly title: string;
  /** In Markdown, without the title. */
  readonly text: string;
}

const FILES = import.meta.glob<string>('../../../../docs/guide/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const NAME = /([^/]+)\.md$/;
const TITLE = /^# +(.+)\n+/;

/** The guide as it is in docs/guide, in reading order. */
export const CHAPTERS: readonly Chapter[] = Object.entries(FILES)
  .map(([file, source]) => ({
    id: NAME.exec(file)?.[1] ?? file,
    title: TITLE.exec(source)?.[1] ?? '',
    text: source.replace(TITLE, ''),
  }))
  .toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));

/** The chapter that a link within the guide leads to; null for any other link. */
export function linkedChapter(url: string): Chapter | null {
  const [, name] = /^(?:\.\/)?([^/#:]+)\.md(?:#.*)?$/.exec(url) ?? [];
  return CHAPTERS.find(({ id }) => id === name) ?? null;
}

/** How often words stand in a chapter; 0 for no words. */
export function timesFound({ title, text }: Chapter, words: string): number {
  return findInText(`${title}\n${text}`, words).length;
}
