import { useState } from 'react';
import type { SourceSummary } from '../../../core/sourceSummary';
import { message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import { FormDialog } from '../../ui/FormDialog';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';

interface RenameDialogProps {
  readonly source: string;
  readonly others: readonly SourceSummary[];
  readonly onRename: (to: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Gives a source another name; with that of another source the two become one. */
export function RenameDialog({ source, others, onRename, onClose }: RenameDialogProps) {
  const [typed, setTyped] = useState(source);
  const name = typed.replace(/\s+/gu, ' ').trim();
  const other = others.find((one) => one.source === name);

  return (
    <FormDialog
      title={message('sources.renameTitle', { source })}
      submit={message(other === undefined ? 'sources.renameGo' : 'sources.mergeGo')}
      cancel={message('rule.cancel')}
      isReady={name !== '' && name !== source}
      onSubmit={() => onRename(name)}
      problemOf={(error) => message('sources.failed', { reason: errorText(error) })}
      onClose={onClose}
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
    </FormDialog>
  );
}
