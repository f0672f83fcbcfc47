import { classNames } from './classNames';
import styles from './Logo.module.css';

/** The cutting's stepped outline, drawn flat. `quiet` is for empty places; the size is the font's. */
export function Logo({ kind = 'accent' }: { readonly kind?: 'accent' | 'quiet' }) {
  return (
    <svg className={classNames(styles['logo'], styles[kind])} viewBox="0 0 16 16" aria-hidden="true">
      <path className={styles['paper']} d="M2 1h12v9H8.5v5H2z" />
      <path className={styles['print']} d="M4 3h8v2H4zM4 7h3v1H4zM4 9h3v1H4zM4 11h3v1H4zM9 7h3v1H9z" />
    </svg>
  );
}
