import { ShieldAlert } from 'lucide-react';
import { message } from '../../core/text/message';
import { useLive } from '../live/useLive';
import { Button } from '../ui/Button';
import styles from './ProblemStrip.module.css';

/** So many findings are named; the check in the File menu names all. */
const NAMED = 12;

interface ReadOnlyStripProps {
  readonly onRestore: () => void;
}

/** Says as long as it is so that the archive is damaged and can only be read, and what is wrong with it. */
export function ReadOnlyStrip({ onRestore }: ReadOnlyStripProps) {
  const overview = useLive('overview', {}, () => true);
  const damage = overview.answer?.damage ?? [];
  if (damage.length === 0) return null;
  return (
    <div className={styles['strip']} role="alert">
      <ShieldAlert className={styles['icon'] ?? ''} size="1rem" strokeWidth={1.5} aria-hidden="true" />
      <div className={styles['words']}>
        <p>{message('archive.readOnly')}</p>
        <ul className={styles['findings']}>
          {damage.slice(0, NAMED).map(({ where, what }) => (
            <li key={`${where} ${what}`}>{message('archive.finding', { where, what })}</li>
          ))}
          {damage.length > NAMED ? (
            <li>{message('archive.verify.more', { count: damage.length - NAMED })}</li>
          ) : null}
        </ul>
      </div>
      <Button size="strip" onPress={onRestore}>
        {message('archive.readOnly.restore')}
      </Button>
    </div>
  );
}
