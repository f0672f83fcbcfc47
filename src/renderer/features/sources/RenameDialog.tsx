import { useState } from 'react';
import type { SourceSummary } from '../../../core/sourceSummary';
import { message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import styles from './RuleDialog.module.css';

interface RenameDialogProps {
  readonly source: string;
  readonly others: readonly SourceSummary[];
  readonly onRename: (to: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Gives a source another name; with that of another source the two become one. */
export function RenameDialog({ source, others, onRename, onClose }: RenameDialogProps) {
  const [typed, setTyped] = useState(source);
  const [problem, setProblem] = useState<string | null>(null);
  const name = typed.replace(/\s+/gu, ' ').trim();
  const other = others.find((one) => one.source === name);
  const isReady = name !== '' && name !== source;

  async function rename() {
    if (!isReady) return;
    try {
      await onRename(name);
      onClose();
    } catch (thrown) {
      const reason = errorText(thrown instanceof Error ? thrown : new Error(String(thrown)));
      setProblem(message('sources.failed', { reason }));
    }
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={message('sources.renameTitle', { source })}
      footer={
        <>
          <Button onPress={onClose}>{message('rule.cancel')}</Button>
          <Button kind="primary" isDisabled={!isReady} onPress={() => void rename()}>
            {message(other === undefined ? 'sources.renameGo' : 'sources.mergeGo')}
          </Button>
        </>
      }
    >
      <form
        className={styles['rule']}
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <TextField
          label={message('sources.name')}
          value={typed}
          onChange={setTyped}
          autoFocus
          selects
          hint={
            other === undefined
              ? message('sources.renameHint')
              : message('sources.mergeHint', { name, count: other.count })
          }
        />
        {others.length === 0 ? null : (
          <SelectField
            label={message('sources.mergeWith')}
            choices={[
              { id: '', label: message('sources.mergeNone') },
              ...others.map((one) => ({ id: one.source, label: one.source })),
            ]}
            chosen={other?.source ?? ''}
            onChoose={(wanted) => setTyped(wanted === '' ? source : wanted)}
          />
        )}
      </form>
      {problem === null ? null : (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  );
}
