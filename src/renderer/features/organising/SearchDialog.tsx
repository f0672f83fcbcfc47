import { useState } from 'react';
import type { Listing } from '../../../core/listing';
import { normalName } from '../../../core/names';
import { explainQuery } from '../../../core/query/explainQuery';
import { parseQuery } from '../../../core/query/parseQuery';
import type { SavedSearch } from '../../../core/savedSearch';
import { message } from '../../../core/text/message';
import { useLibrary } from '../../live/LibraryContext';
import { TextField } from '../../ui/TextField';
import { OrganisingForm } from './OrganisingForm';

interface SearchDialogProps {
  readonly listing: Listing;
  readonly query: string;
  /** What the listing is called; null for the whole library. */
  readonly place: string | null;
  /** The one to rename; null for a new one. */
  readonly search: SavedSearch | null;
  /** Called with a search that was saved. */
  readonly onSaved: (search: SavedSearch) => void;
  readonly onClose: () => void;
}

/** A name for a search, and what it looks for in words. */
export function SearchDialog({ listing, query, place, search, onSaved, onClose }: SearchDialogProps) {
  const library = useLibrary();
  const [name, setName] = useState(search?.name ?? '');
  const sought = explainQuery(parseQuery(query).query);

  async function save() {
    if (search === null) {
      const { id } = await library.act('saveSearch', { name, listing, query });
      onSaved({ id, name, listing, query });
    } else await library.act('changeSearch', { ...search, name });
  }

  return (
    <OrganisingForm
      title={
        search === null
          ? message('organise.search.new')
          : message('organise.search.rename', { name: search.name })
      }
      submit={message('organise.save')}
      isReady={normalName(name) !== null}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField
        label={message('organise.name')}
        value={name}
        onChange={setName}
        autoFocus
        selects
        hint={
          place === null
            ? message('organise.search.finds', { sought })
            : message('organise.search.findsIn', { sought, place })
        }
      />
    </OrganisingForm>
  );
}
