import styles from './CuttingArt.module.css';

/** A cutting on the stack of pages it came from. Decoration. */
export function CuttingArt() {
  return (
    <svg className={styles['art']} viewBox="0 0 96 96" aria-hidden="true">
      <path className={styles['stack']} d="M24 14h60v64M18 8h60v6" />
      <path className={styles['cutting']} d="M12 20h60v44H46v24H12z" />
      <path className={styles['headline']} d="M20 30h44M20 36h28" />
      <path
        className={styles['text']}
        d="M20 48h18M20 54h18M20 60h18M20 66h18M20 72h18M20 78h11M46 48h18M46 54h11"
      />
    </svg>
  );
}
