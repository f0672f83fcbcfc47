import styles from './Track.module.css';

/** The bar of a progress: a part from 0 to 1, or null while nobody can know. */
export function Track({ part }: { readonly part: number | null }) {
  return (
    <div className={styles['track']} data-unknown={part === null}>
      <div className={styles['fill']} style={part === null ? undefined : { inlineSize: `${part * 100}%` }} />
    </div>
  );
}
