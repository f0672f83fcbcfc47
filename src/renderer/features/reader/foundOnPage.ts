import type { Label } from '../../../core/labels';
import type { MessageKey } from '../../../core/text/message';

/** One thing a page without a story does hold. */
export interface Finding {
  readonly key: MessageKey;
  readonly count: number;
}

const KINDS: readonly { readonly key: MessageKey; readonly labels: readonly Label[] }[] = [
  { key: 'reader.foundTeasers', labels: ['teaser'] },
  { key: 'reader.foundFurniture', labels: ['furniture'] },
  { key: 'reader.foundFields', labels: ['headline', 'standfirst', 'dateline', 'byline'] },
  { key: 'reader.foundCaptions', labels: ['caption'] },
  { key: 'reader.foundComments', labels: ['comment'] },
];

/** What the lines of a page are, most first, for a page on which no story was found. */
export function foundOnPage(labels: readonly Label[]): readonly Finding[] {
  return KINDS.map(({ key, labels: kind }) => ({
    key,
    count: labels.filter((label) => kind.includes(label)).length,
  }))
    .filter((finding) => finding.count > 0)
    .sort((a, b) => b.count - a.count);
}
