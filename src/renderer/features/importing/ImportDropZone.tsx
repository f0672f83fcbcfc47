import { X } from 'lucide-react';
import { memo, useState } from 'react';
import { message } from '../../../core/text/message';
import { importDrop } from '../../bridge';
import { errorText } from '../../live/errorText';
import { IconButton } from '../../ui/IconButton';
import { CuttingArt } from './CuttingArt';
import styles from './ImportDropZone.module.css';
import { useFileDrag } from './useFileDrag';

/** Takes files and folders dropped anywhere on the window. Stands once in the window, above everything. */
export const ImportDropZone = memo(function ImportDropZone() {
  const [problem, setProblem] = useState<string | null>(null);

  async function take(files: readonly File[]) {
    try {
      setProblem(null);
      await importDrop(files);
    } catch (thrown) {
      setProblem(errorText(thrown instanceof Error ? thrown : new Error(String(thrown))));
    }
  }

  const isOver = useFileDrag((files) => void take(files));
  return (
    <>
      {isOver ? <DropOverlay /> : null}
      {problem === null ? null : (
        <div className={styles['problem']} role="alert">
          <div>
            <h2 className={styles['problemTitle']}>{message('importing.dropFailed')}</h2>
            <p>{problem}</p>
          </div>
          <IconButton icon={X} label={message('importing.dismiss')} onPress={() => setProblem(null)} />
        </div>
      )}
    </>
  );
});

/** Says what a drop does. It cannot know names or numbers before the drop: the platform hides them. */
function DropOverlay() {
  return (
    <div className={styles['overlay']} role="status">
      <div className={styles['words']}>
        <CuttingArt />
        <p className={styles['title']}>{message('importing.drop')}</p>
        <p className={styles['lede']}>
          {message('importing.dropCopied')}
          <br />
          {message('importing.dropKept')}
        </p>
      </div>
    </div>
  );
}
