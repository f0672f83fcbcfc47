import { useState } from 'react';
import { nameKey } from '../../../core/names';
import type { TagCount } from '../../../core/overview';
import { isAtOrBelow } from '../../../core/tag';
import { message } from '../../../core/text/message';
import { useLibrary } from '../../live/LibraryContext';
import { SelectField } from '../../ui/SelectField';
import styles from './OrganisingDialog.module.css';
import { OrganisingForm } from './OrganisingForm';

interface MergeTagDialogProps {
  readonly tags: readonly TagCount[];
  readonly name: string;
  readonly onClose: () => void;
}

/** Makes a tag, and those below it, one with another. */
export function MergeTagDialog({ tags, name, onClose }: MergeTagDialogProps) {
  const library = useLibrary();
  const others = tags.filter((one) => !isAtOrBelow(one.name, name));
  const [into, setInto] = useState(others[0]?.name ?? '');
  const count = tags.find((one) => nameKey(one.name) === nameKey(name))?.count ?? 0;
  return (
    <OrganisingForm
      title={message('organise.tag.merge', { name })}
      submit={message('organise.merge')}
      isReady={into !== ''}
      onSubmit={() => library.act('changeTag', { from: name, to: into, colour: null, merges: true })}
      onClose={onClose}
    >
      <SelectField
        label={message('organise.tag.into')}
        choices={others.map((one) => ({ id: one.name, label: one.name }))}
        chosen={into}
        onChoose={setInto}
        isAutoFocused
      />
      <p className={styles['why']}>{message('organise.tag.merge.why', { count })}</p>
    </OrganisingForm>
  );
}
