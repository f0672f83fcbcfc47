import { type ReactNode, useState } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import styles from './FormDialog.module.css';

interface FormDialogProps {
  readonly title: string;
  /** The words on the buttons. */
  readonly submit: string;
  readonly cancel: string;
  readonly isReady: boolean;
  /** Closes the dialog when it has been done; says why when it could not. */
  readonly onSubmit: () => Promise<unknown>;
  /** What is said when it could not be done. */
  readonly problemOf: (error: Error) => string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** For what is asked before something goes. */
  readonly isAlert?: boolean;
}

/** A dialog that does one thing. Enter in its field, or its button, does it. */
export function FormDialog(props: FormDialogProps) {
  const { title, submit, cancel, isReady, onSubmit, problemOf, onClose, isAlert = false } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isAble = isReady && !isBusy;

  async function act() {
    if (!isAble) return;
    setIsBusy(true);
    try {
      await onSubmit();
      onClose();
    } catch (thrown) {
      setProblem(problemOf(thrown instanceof Error ? thrown : new Error(String(thrown))));
      setIsBusy(false);
    }
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      role={isAlert ? 'alertdialog' : 'dialog'}
      footer={
        <>
          <Button kind="quiet" onPress={onClose}>
            {cancel}
          </Button>
          <Button kind="primary" isDisabled={!isAble} autoFocus={isAlert} onPress={() => void act()}>
            {submit}
          </Button>
        </>
      }
    >
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void act();
        }}
      >
        {props.children}
      </form>
      {problem === null ? null : (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  );
}
