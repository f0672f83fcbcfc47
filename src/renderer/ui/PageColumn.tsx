import type { ReactNode } from 'react';
import styles from './PageColumn.module.css';

interface PageColumnProps {
  readonly title: ReactNode;
  /** For tables, which need more room than text. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** What a page has to say, under its title, as wide as is good to read. */
export function PageColumn({ title, isWide = false, children }: PageColumnProps) {
  return (
    <div className={styles['column']} data-wide={isWide}>
      <h1 className={styles['title']}>{title}</h1>
      {children}
    </div>
  );
}
