import { useState } from 'react';
import { message } from '../../../../core/text/message';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';
import styles from './NoteForm.module.css';

interface NoteFormProps {
  readonly label: string;
  readonly note: string | null;
  /** Null takes the note away. Answers false when it was refused. */
  readonly onSave: (note: string | null) => Promise<boolean>;
  readonly onClose: () => void;
  /** Why it was refused. */
  readonly problem: string | null;
}

/** Where a note is written, in Markdown. Ctrl+Enter saves, Esc leaves it as it was. */
export function NoteForm({ label, note, onSave, onClose, problem }: NoteFormProps) {
  const [typed, setTyped] = useState(note ?? '');
  const save = async () => {
    if (await onSave(typed.trim() === '' ? null : typed)) onClose();
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <TextField label={label} value={typed} onChange={setTyped} lines={4} autoFocus />
      {problem === null ? null : (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
      <div className={styles['foot']}>
        <span className={styles['hint']}>{message('notes.markdown')}</span>
        <Button kind="quiet" onPress={onClose}>
          {message('notes.cancel')}
        </Button>
        <Button kind="primary" type="submit">
          {message('notes.save')}
        </Button>
      </div>
    </form>
  );
}
