import { message } from '../../core/text/message';
import styles from './RebuildingNote.module.css';

/** Says that the library is being made again from the archive, and how far that is. */
export function RebuildingNote({ share }: { readonly share: number }) {
  return (
    <section className={styles['note']} aria-label={message('app.rebuilding')}>
      <h2 className={styles['title']}>{message('app.rebuilding')}</h2>
      <p>{message('app.rebuilding.why', { percent: share })}</p>
      <progress className={styles['bar']} value={share} aria-label={message('app.rebuilding')} />
    </section>
  );
}
