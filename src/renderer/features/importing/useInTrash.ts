import { useMemo } from 'react';
import type { ArticleId } from '../../../core/article';
import type { ImportDuplicate } from '../../../core/importReport';
import { useLive } from '../../live/useLive';

/** Which articles of a report's duplicates lie in the Trash now, of those that did when the import ran. */
export function useInTrash(duplicates: readonly ImportDuplicate[]): ReadonlySet<ArticleId> {
  const ids = useMemo(
    () => [...new Set(duplicates.filter((one) => one.inTrash === true).map(({ id }) => id))],
    [duplicates],
  );
  const rows = useLive(
    'articleRows',
    ids.length === 0 ? null : { ids },
    ({ articles, marked }) => articles || marked === null || marked.some((id) => ids.includes(id)),
  );
  return useMemo(() => {
    const trashed = (rows.answer ?? []).flatMap((row) => (row?.isTrashed === true ? [row.id] : []));
    return new Set(trashed);
  }, [rows.answer]);
}
