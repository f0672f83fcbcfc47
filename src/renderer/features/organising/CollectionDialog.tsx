import { useState } from 'react';
import { type Collection, type CollectionId, withThoseBelow } from '../../../core/collection';
import { collectionPaths } from '../../../core/collectionPaths';
import { normalName } from '../../../core/names';
import { message } from '../../../core/text/message';
import { useLibrary } from '../../live/LibraryContext';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { OrganisingForm } from './OrganisingForm';

interface CollectionDialogProps {
  readonly collections: readonly Collection[];
  /** The one to change; null for a new one. */
  readonly collection: Collection | null;
  readonly parentId: CollectionId | null;
  readonly onClose: () => void;
}

/** Name and place of a collection, new or not. */
export function CollectionDialog(props: CollectionDialogProps) {
  const { collections, collection, onClose } = props;
  const library = useLibrary();
  const [name, setName] = useState(collection?.name ?? '');
  const [parentId, setParentId] = useState(props.parentId);
  const within = collection === null ? new Set() : withThoseBelow(collection.id, collections);
  const places = collectionPaths(collections)
    .filter(({ id }) => !within.has(id))
    .map(({ id, above, name: own }) => ({ id, label: [...above, own].join(' / ') }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <OrganisingForm
      title={
        collection === null
          ? message('organise.collection.new')
          : message('organise.collection.change', { name: collection.name })
      }
      submit={message(collection === null ? 'organise.make' : 'organise.save')}
      isReady={normalName(name) !== null}
      onSubmit={() =>
        collection === null
          ? library.act('createCollection', { name, parentId, ids: [] })
          : library.act('changeCollection', { id: collection.id, name, parentId })
      }
      onClose={onClose}
    >
      <TextField label={message('organise.name')} value={name} onChange={setName} autoFocus selects />
      {places.length === 0 ? null : (
        <SelectField
          label={message('organise.collection.within')}
          choices={[{ id: '', label: message('organise.collection.top') }, ...places]}
          chosen={parentId ?? ''}
          onChoose={(id) => setParentId(id === '' ? null : (id as CollectionId))}
        />
      )}
    </OrganisingForm>
  );
}
