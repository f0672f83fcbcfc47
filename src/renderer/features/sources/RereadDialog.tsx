import { useState } from 'react';
import { message } from '../../../core/text/message';
import { callMain } from '../../bridge';
import { errorText } from '../../live/errorText';
import { useLibrary } from '../../live/LibraryContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { PreviewList } from './PreviewList';
import { PreviewNumbers } from './PreviewNumbers';
import styles from './RuleDialog.module.css';
import { usePreview } from './usePreview';

interface RereadDialogProps {
  readonly source: string;
  readonly onClose: () => void;
}

/** Before the pages of a source are read again: everything that it would change. */
export function RereadDialog({ source, onClose }: RereadDialogProps) {
  const library = useLibrary();
  const [problem, setProblem] = useState<string | null>(null);
  const { preview, error } = usePreview(source, () => callMain('previewRereading', { source }));

  async function go() {
    try {
      await library.act('rereadPages', { source });
      onClose();
    } catch (thrown) {
      setProblem(errorText(thrown instanceof Error ? thrown : new Error(String(thrown))));
    }
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="wide"
      title={message('reread.title', { source })}
      footer={
        <>
          <span className={styles['step']}>{message('reread.kept')}</span>
          <Button onPress={onClose}>{message('rule.cancel')}</Button>
          <Button kind="primary" onPress={() => void go()}>
            {message('reread.go')}
          </Button>
        </>
      }
    >
      <p className={styles['lede']}>{message('reread.hint')}</p>
      <PreviewNumbers
        preview={preview}
        looking={message('rule.looking', { source })}
        nothing={message('reread.nothing', { count: preview?.same ?? 0 })}
      />
      {preview === null ? null : <PreviewList preview={preview} />}
      {problem === null && error === null ? null : (
        <p className={styles['problem']} role="alert">
          {problem ?? message('rule.notPreviewed', { reason: error === null ? '' : errorText(error) })}
        </p>
      )}
    </Dialog>
  );
}
