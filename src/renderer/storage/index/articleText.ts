import { type Annotations, notesIn } from '../../../core/annotations/annotations';
import type { ArticleId } from '../../../core/article';
import type { Extraction } from '../../../core/extraction';
import { foldText } from '../../../core/query/fold';
import type { IndexedText } from './indexProtocol';

/** What of an article can be found by its words: headline, standfirst, story, captions, byline; not the rest of the page. */
export function articleText(
  id: ArticleId,
  {
    headline,
    standfirst,
    blocks,
    byline,
    authors,
  }: Pick<Extraction, 'headline' | 'standfirst' | 'blocks' | 'byline' | 'authors'>,
): Omit<IndexedText, 'row' | 'note'> {
  const story = blocks.map(({ text, credit }) => (credit === null ? text : `${text} ${credit}`));
  const names = [
    ...(byline === null ? [] : [byline]),
    ...authors.filter((name) => byline?.includes(name) !== true),
  ];
  return {
    id,
    title: foldText(headline ?? ''),
    // A line between them, so that no phrase runs from one paragraph into the next unnoticed by a reader either.
    body: foldText([...(standfirst === null ? [] : [standfirst]), ...story].join('\n')),
    byline: foldText(names.join('\n')),
  };
}

/** What somebody wrote on it, which is found by its words too. */
export function noteText(annotations: Annotations | null): string {
  return foldText(notesIn(annotations).join('\n'));
}
