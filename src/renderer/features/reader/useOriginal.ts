import { useEffect, useMemo, useState } from 'react';
import type { Article } from '../../../core/article';
import { callMain } from '../../bridge';
import { useSteady } from '../../ui/useSteady';

/** The file an article was made of, as far as the disk still has it. */
export interface OriginalOnDisk {
  /** Shows it in the system's file manager. */
  readonly show: () => void;
  /** True when the last try found no file there. */
  readonly isGone: boolean;
}

/** Shows the original of the article in its folder, and says when it is gone. */
export function useOriginal(article: Article | null): OriginalOnDisk {
  const [goneId, setGoneId] = useState<string | null>(null);
  const id = article?.id ?? null;
  useEffect(() => setGoneId((gone) => (gone === id ? gone : null)), [id]);

  const show = useSteady(async () => {
    if (article === null) return;
    const isThere = await callMain('showOriginal', { importId: '', path: article.original.path }).catch(
      () => false,
    );
    setGoneId(isThere ? null : article.id);
  });

  const isGone = id !== null && goneId === id;
  return useMemo(() => ({ show: () => void show(), isGone }), [show, isGone]);
}
