import type { ArticleRow } from '../../../core/article';
import { shortDate } from '../../../core/text/dates';
import { message } from '../../../core/text/message';

/** Where and when an article was published, in short. */
export function articlePlace({ source, published }: Pick<ArticleRow, 'source' | 'published'>): string {
  const place = source ?? message('list.noSource');
  return published === null ? place : message('palette.dated', { source: place, day: shortDate(published) });
}
