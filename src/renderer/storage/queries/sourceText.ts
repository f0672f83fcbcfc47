import type { ArticleId } from '../../../core/article';
import { possibleDates } from '../../../core/extract/dates/possibleDates';
import { lines } from '../../../core/extract/lines';
import { decodeLabels } from '../../../core/labels';
import type { SourceText } from '../../../core/sourceText';
import { bodyOf } from '../bodies';
import type { Library } from '../library';

/** What an article was made of, line by line; null when the library has no such article. */
export async function sourceText({ db }: Library, { id }: { id: ArticleId }): Promise<SourceText | null> {
  const body = await bodyOf(db, id);
  if (body === undefined) return null;
  const { text, original, labels } = body;
  return {
    lines: lines(text),
    dates: possibleDates(text, { labels: decodeLabels(labels), seenAt: original.modifiedAt }),
  };
}
