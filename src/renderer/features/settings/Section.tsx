import type { ReactNode } from 'react';
import styles from './Section.module.css';

/** A part of the settings page under its heading. */
export function Section({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className={styles['section']} aria-label={name}>
      <h2 className={styles['head']}>{name}</h2>
      {children}
    </section>
  );
}

/** A paragraph that explains. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <p className={styles['prose']}>{children}</p>;
}

/** Buttons side by side. */
export function Buttons({ children }: { readonly children: ReactNode }) {
  return <div className={styles['buttons']}>{children}</div>;
}
