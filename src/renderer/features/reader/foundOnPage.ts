import type { Extraction } from '../../../core/extraction';
import type { Label } from '../../../core/labels';
import { message } from '../../../core/text/message';

const KINDS = [
  { key: 'reader.foundFurniture', labels: ['furniture'] },
  { key: 'reader.foundFields', labels: ['headline', 'standfirst', 'dateline', 'byline'] },
  { key: 'reader.foundCaptions', labels: ['caption'] },
  { key: 'reader.foundComments', labels: ['comment'] },
] as const satisfies readonly { readonly key: string; readonly labels: readonly Label[] }[];

/**
 * What a page without a story holds, as sentences. Only teasers are counted: the labels of other lines
 * count empty lines too.
 */
export function foundOnPage({ labels, teasers }: Pick<Extraction, 'labels' | 'teasers'>): readonly string[] {
  const found = new Set<Label>(labels);
  const others = KINDS.filter((kind) => kind.labels.some((label) => found.has(label)));
  return [
    ...(teasers.length === 0 ? [] : [message('reader.foundTeasers', { count: teasers.length })]),
    ...others.map(({ key }) => message(key)),
  ];
}
