import type { CorrectedFields, Extraction, Field } from '../extraction';
import { people } from './byline';
import { reason } from './reason';

type Fields = Pick<
  Extraction,
  'headline' | 'published' | 'publishedTime' | 'byline' | 'authors' | 'source' | 'reasons'
>;

/** Fields with those that were set by hand in place of what was found, and the hand as their one reason. */
export function withCorrectedFields<Found extends Fields>(found: Found, fields: CorrectedFields): Found {
  const touched: ReadonlySet<Field> = new Set(
    (['headline', 'published', 'byline', 'source'] as const).filter((field) => fields[field] !== undefined),
  );
  if (touched.size === 0) return found;
  const isOtherDay = fields.published !== undefined && fields.published !== found.published;
  return {
    ...found,
    headline: fields.headline === undefined ? found.headline : fields.headline,
    published: fields.published === undefined ? found.published : fields.published,
    publishedTime: isOtherDay ? null : found.publishedTime,
    byline: fields.byline === undefined ? found.byline : fields.byline,
    authors: fields.byline === undefined ? found.authors : people(fields.byline ?? ''),
    source: fields.source === undefined ? found.source : fields.source,
    reasons: [
      ...found.reasons.filter(({ field }) => !touched.has(field)),
      ...[...touched].map((field) => reason(field, 'setByHand', [])),
    ],
  };
}
