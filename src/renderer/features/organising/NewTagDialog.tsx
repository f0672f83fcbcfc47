import { useState } from 'react';
import { normalTagName } from '../../../core/tag';
import { message } from '../../../core/text/message';
import { useLibrary } from '../../live/LibraryContext';
import { TextField } from '../../ui/TextField';
import { OrganisingForm } from './OrganisingForm';

interface NewTagDialogProps {
  /** The tag under which it shall stand; null for none. */
  readonly below: string | null;
  readonly onClose: () => void;
}

/** Makes a tag that stands on no article yet. */
export function NewTagDialog({ below, onClose }: NewTagDialogProps) {
  const library = useLibrary();
  const [typed, setTyped] = useState('');
  const name = normalTagName(below === null ? typed : `${below}/${typed}`);
  const isNamed = normalTagName(typed) !== null && name !== null;
  return (
    <OrganisingForm
      title={message('organise.tag.new')}
      submit={message('organise.make')}
      isReady={isNamed}
      onSubmit={() => library.act('createTag', { name: name ?? typed })}
      onClose={onClose}
    >
      <TextField
        label={below === null ? message('organise.name') : message('organise.tag.newBelow', { name: below })}
        value={typed}
        onChange={setTyped}
        autoFocus
        selects
        hint={message('organise.tag.levels')}
      />
    </OrganisingForm>
  );
}
