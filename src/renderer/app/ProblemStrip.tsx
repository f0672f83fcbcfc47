import { TriangleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { message } from '../../core/text/message';
import { errorText } from '../live/errorText';
import { IconButton } from '../ui/IconButton';
import styles from './ProblemStrip.module.css';
import { onProblem } from './problems';

/** The last error of the window, in a quiet strip until it is put away. */
export function ProblemStrip() {
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => onProblem(setError), []);
  if (error === null) return null;
  return (
    <div className={styles['strip']} role="alert">
      <TriangleAlert className={styles['icon'] ?? ''} size="1rem" strokeWidth={1.5} aria-hidden="true" />
      <p className={styles['words']}>{errorText(error)}</p>
      <IconButton icon={X} size="tiny" label={message('app.dismiss')} onPress={() => setError(null)} />
    </div>
  );
}
