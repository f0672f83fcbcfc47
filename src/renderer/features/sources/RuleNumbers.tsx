import type { RulePreview } from '../../../core/rules/rulePreview';
import { message } from '../../../core/text/message';
import styles from './RuleNumbers.module.css';

interface RuleNumbersProps {
  /** Null while it is not known. */
  readonly preview: RulePreview | null;
  readonly source: string;
}

/** How many articles a rule would change, and how many not. */
export function RuleNumbers({ preview, source }: RuleNumbersProps) {
  return (
    <div className={styles['numbers']} role="status">
      {preview === null ? (
        <p className={styles['looking']}>{message('rule.looking', { source })}</p>
      ) : preview.changed === 0 ? (
        <p className={styles['looking']}>{message('rule.nothing', { source })}</p>
      ) : (
        <>
          <Count of={preview.changed} words={message('rule.wouldChange')} />
          <Count of={preview.same} words={message('rule.stay')} />
          {preview.kept === 0 ? null : <Count of={preview.kept} words={message('rule.kept')} />}
        </>
      )}
    </div>
  );
}

function Count({ of: count, words }: { readonly of: number; readonly words: string }) {
  return (
    <p className={styles['count']}>
      <span className={styles['number']}>{message('list.number', { count })}</span> {words}
    </p>
  );
}
