import { useId } from 'react';
import styles from './RuleList.module.css';
import { RuleRows, type RuleRowsProps } from './RuleRows';

interface RuleListProps extends RuleRowsProps {
  readonly title: string;
  /** What is said above them, or when there is none. */
  readonly hint: string | null;
}

/** Rules of a source under a title. */
export function RuleList({ title, hint, ...rows }: RuleListProps) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      {hint === null ? null : <p className={styles[rows.rules.length === 0 ? 'none' : 'hint']}>{hint}</p>}
      <ul>
        <RuleRows {...rows} />
      </ul>
    </section>
  );
}
