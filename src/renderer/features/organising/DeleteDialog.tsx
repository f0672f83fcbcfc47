import { message } from '../../../core/text/message';
import styles from './OrganisingDialog.module.css';
import { OrganisingForm } from './OrganisingForm';

interface DeleteDialogProps {
  readonly what: 'tag' | 'collection';
  readonly name: string;
  /** Articles that have it, or one below it. */
  readonly count: number;
  /** Tags or collections below it. */
  readonly below: number;
  readonly onDelete: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks before a tag or a collection goes, and says what goes with it. */
export function DeleteDialog({ what, name, count, below, onDelete, onClose }: DeleteDialogProps) {
  return (
    <OrganisingForm
      title={message(`organise.${what}.delete`, { name })}
      submit={message('organise.delete')}
      isReady
      isAlert
      onSubmit={onDelete}
      onClose={onClose}
    >
      <p className={styles['ask']}>
        {message(`organise.${what}.delete.why`, { count })}{' '}
        {below === 0 ? null : message(`organise.${what}.delete.below`, { count: below })}{' '}
        {message('organise.undoable')}
      </p>
    </OrganisingForm>
  );
}
