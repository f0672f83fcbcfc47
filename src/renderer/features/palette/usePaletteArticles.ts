import type { ListedRow } from '../../../core/article';
import { useLive } from '../../live/useLive';

/** So many articles are shown. */
const MOST = 6;
const NONE: readonly ListedRow[] = [];

/** Articles whose headline has the words typed. */
export function usePaletteArticles(typed: string): readonly ListedRow[] {
  const text = typed.trim();
  const request = text === '' ? null : { text, limit: MOST };
  const { answer } = useLive('headlineMatches', request, ({ articles, index }) => articles || index);
  return request === null ? NONE : (answer ?? NONE);
}
