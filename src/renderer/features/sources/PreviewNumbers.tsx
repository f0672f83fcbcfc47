import type { ReadingPreview } from '../../../core/reading/articleChange';
import { message } from '../../../core/text/message';
import styles from './PreviewNumbers.module.css';

interface PreviewNumbersProps {
  /** Null while it is not known. */
  readonly preview: ReadingPreview | null;
  /** What is said until then, and when nothing would change. */
  readonly looking: string;
  readonly nothing: string;
}

/** How many articles would change, and how many not. */
export function PreviewNumbers({ preview, looking, nothing }: PreviewNumbersProps) {
  return (
    <div className={styles['numbers']} role="status">
      {preview === null ? (
        <p className={styles['looking']}>{looking}</p>
      ) : preview.changed === 0 ? (
        <p className={styles['looking']}>{nothing}</p>
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
