import type { Extraction } from '../../../core/extraction';

type Cause = 'review.noStory' | 'review.noHeadline' | 'review.noDate' | 'review.unsureStory';

/** What is doubtful about an article, the gravest first; never nothing. */
export function reviewCauses({
  blocks,
  headline,
  published,
}: Pick<Extraction, 'blocks' | 'headline' | 'published'>): readonly Cause[] {
  const causes: Cause[] = [];
  const hasStory = blocks.some(({ label }) => label === 'paragraph');
  if (!hasStory) causes.push('review.noStory');
  if (headline === null) causes.push('review.noHeadline');
  if (published === null) causes.push('review.noDate');
  if (hasStory && headline !== null) causes.push('review.unsureStory');
  return causes;
}
