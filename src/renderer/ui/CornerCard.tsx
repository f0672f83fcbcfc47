import { type ReactNode, useRef } from 'react';
import styles from './CornerCard.module.css';
import { useCoveredFoot } from './useCoveredFoot';

/** The corner of the window in which cards stand, one above the other. */
export function CornerCards({ children }: { readonly children: ReactNode }) {
  const corner = useRef<HTMLDivElement>(null);
  useCoveredFoot(corner);
  return (
    <div ref={corner} className={styles['corner']}>
      {children}
    </div>
  );
}

/** A quiet card for work that goes on while the window is used. */
export function CornerCard({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className={styles['card']} aria-label={label}>
      {children}
    </section>
  );
}

/** What the work is. */
export function CardTitle({ children }: { readonly children: ReactNode }) {
  return <h2 className={styles['title']}>{children}</h2>;
}

interface CardWordsProps {
  readonly children: ReactNode;
  readonly isBad?: boolean;
  /** They are spoken when they come. */
  readonly isNews?: boolean;
}

/** How far it is, or what it came to. */
export function CardCounts({ children, isBad = false, isNews = false }: CardWordsProps) {
  return (
    <p className={styles['counts']} data-bad={isBad} {...(isNews ? { role: 'status' } : {})}>
      {children}
    </p>
  );
}

/** What can be done about it, below a hairline. */
export function CardFoot({ children }: { readonly children: ReactNode }) {
  return <div className={styles['foot']}>{children}</div>;
}

/** Words in the foot, or nothing; they push what follows to the end. */
export function CardFootWords({ children, isBad = false, isNews = false }: Partial<CardWordsProps>) {
  return (
    <p className={styles['grow']} data-bad={isBad} {...(isNews ? { role: 'status' } : {})}>
      {children}
    </p>
  );
}
