import { type ReactNode, useId } from 'react';
import styles from './SideSection.module.css';

interface SideSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A headed list of the sidebar. */
export function SideSection({ title, children }: SideSectionProps) {
  const id = useId();
  return (
    <section className={styles['section']}>
      <h2 className={styles['title']} id={id}>
        {title}
      </h2>
      <ul aria-labelledby={id}>{children}</ul>
    </section>
  );
}
