import { useEffect, useState } from 'react';
import { message } from '../../../core/text/message';
import { callMain } from '../../bridge';
import { Button } from '../../ui/Button';
import styles from './OldTrash.module.css';

interface OldTrashProps {
  /** Articles in the Trash. */
  readonly count: number;
  readonly onRemove: () => void;
}

/** Says above the Trash that some of it has been there for long, and offers to remove it. Nothing goes by itself. */
export function OldTrash({ count, onRemove }: OldTrashProps) {
  const [old, setOld] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when articles come or go
  useEffect(() => {
    let isOver = false;
    const answered = (found: number) => {
      if (!isOver) setOld(found);
    };
    // Without an answer nothing is offered.
    void callMain('oldTrash', undefined).then(answered, () => answered(0));
    return () => {
      isOver = true;
    };
  }, [count]);
  if (old === 0) return null;
  return (
    <div className={styles['strip']} role="note">
      <p className={styles['words']}>{message('trash.old', { count: old })}</p>
      <Button kind="quiet" size="strip" onPress={onRemove}>
        {message('trash.remove')}
      </Button>
    </div>
  );
}
