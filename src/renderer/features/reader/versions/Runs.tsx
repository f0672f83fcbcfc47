import type { TextRun } from '../../../../core/comparing/wordChanges';
import styles from './Runs.module.css';

/** Whose text is shown: one version's, or both in one with what went struck through before what came. */
export type ShownSide = 'before' | 'after' | 'both';

interface RunsProps {
  readonly runs: readonly TextRun[];
  readonly side: ShownSide;
}

const HIDDEN_ON = { before: 'added', after: 'removed', both: null } as const;

/** A text with what was taken out of it or put into it marked. */
export function Runs({ runs, side }: RunsProps) {
  let at = 0;
  return runs.map(({ kind, text }) => {
    at += text.length;
    if (kind === HIDDEN_ON[side]) return null;
    if (kind === 'same') return text;
    const key = `${kind} ${at}`;
    return kind === 'removed' ? (
      <del key={key} className={styles['removed']}>
        {text}
      </del>
    ) : (
      <ins key={key} className={styles['added']}>
        {text}
      </ins>
    );
  });
}
