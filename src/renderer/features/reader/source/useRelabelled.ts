import { useCallback, useMemo, useState } from 'react';
import type { Article } from '../../../../core/article';
import type { CorrectionChange } from '../../../../core/correction';
import type { Label } from '../../../../core/labels';

interface Relabelled {
  readonly labels: readonly Label[];
  /** Labels set by hand, by the line's number. */
  readonly byHand: Readonly<Record<string, Label>>;
  readonly relabel: (lines: readonly number[], label: Label | null) => void;
}

const NONE: Readonly<Record<string, Label>> = {};

/** The labels of an article's lines; one that is being set shows at once, before the rest is read anew around it. */
export function useRelabelled(
  article: Article,
  onCorrect: (changes: readonly CorrectionChange[]) => Promise<boolean>,
): Relabelled {
  const { extraction, correction } = article;
  const [asked, setAsked] = useState({ article, labels: NONE });
  // Another reading of the article ends what was pending.
  const pending = asked.article === article ? asked.labels : NONE;

  const relabel = useCallback(
    (lines: readonly number[], label: Label | null) => {
      if (label === null) {
        void onCorrect([{ kind: 'linesAutomatic', lines }]);
        return;
      }
      setAsked({ article, labels: Object.fromEntries(lines.map((line) => [line, label])) });
      void onCorrect([{ kind: 'lines', lines, label }]).then((isDone) => {
        if (!isDone) setAsked({ article, labels: NONE });
      });
    },
    [article, onCorrect],
  );
  const labels = useMemo(
    () => extraction.labels.map((label, index) => pending[index + 1] ?? label),
    [extraction, pending],
  );
  const byHand = useMemo(() => ({ ...correction?.labels, ...pending }), [correction, pending]);
  return { labels, byHand, relabel };
}
