import { assertNever } from '../../core/assertNever';
import { withThoseBelow } from '../../core/collection';
import type { Listing } from '../../core/listing';
import { nameKey } from '../../core/names';
import type { Overview } from '../../core/overview';
import { isAtOrBelow } from '../../core/tag';
import { listingName } from '../features/library/listingName';
import { CollectionDialog } from '../features/organising/CollectionDialog';
import { DeleteDialog } from '../features/organising/DeleteDialog';
import { MergeTagDialog } from '../features/organising/MergeTagDialog';
import { NewTagDialog } from '../features/organising/NewTagDialog';
import type { OrganisingDialog } from '../features/organising/organisingDialog';
import { SearchDialog } from '../features/organising/SearchDialog';
import { TagDialog } from '../features/organising/TagDialog';
import { useLibrary } from '../live/LibraryContext';
import type { LibraryClient } from '../storage/client';
import type { LibraryWindow } from './useLibraryWindow';

/** The dialog in which something is named, merged or deleted, while one is open. */
export function OrganisingDialogs({ view }: { readonly view: LibraryWindow }) {
  const library = useLibrary();
  const { organising, overview } = view;
  const { dialog } = organising;
  if (dialog === null || overview === undefined) return null;
  const onClose = () => organising.setDialog(null);
  return (
    <Open
      dialog={dialog}
      overview={overview}
      library={library}
      onClose={onClose}
      onSaved={({ id }) => view.dispatch({ kind: 'searchSaved', id })}
    />
  );
}

interface OpenProps {
  readonly dialog: OrganisingDialog;
  readonly overview: Overview;
  readonly library: LibraryClient;
  readonly onClose: () => void;
  readonly onSaved: Parameters<typeof SearchDialog>[0]['onSaved'];
}

function Open({ dialog, overview, library, onClose, onSaved }: OpenProps) {
  const { tags, collections, savedSearches } = overview;
  switch (dialog.kind) {
    case 'newTag':
      return <NewTagDialog below={dialog.below} onClose={onClose} />;
    case 'tag':
      return <TagDialog tags={tags} name={dialog.name} onClose={onClose} />;
    case 'mergeTag':
      return <MergeTagDialog tags={tags} name={dialog.name} onClose={onClose} />;
    case 'deleteTag': {
      const { name } = dialog;
      const those = tags.filter((tag) => isAtOrBelow(tag.name, name));
      const tag = those.find((one) => nameKey(one.name) === nameKey(name));
      return (
        <DeleteDialog
          what="tag"
          name={name}
          count={tag?.count ?? those.reduce((most, { count }) => Math.max(most, count), 0)}
          below={those.length - (tag === undefined ? 0 : 1)}
          onDelete={() => library.act('removeTag', { name })}
          onClose={onClose}
        />
      );
    }
    case 'newCollection':
      return (
        <CollectionDialog
          collections={collections}
          collection={null}
          parentId={dialog.parentId}
          onClose={onClose}
        />
      );
    case 'collection':
    case 'deleteCollection': {
      const collection = collections.find(({ id }) => id === dialog.id);
      if (collection === undefined) return null;
      const { id, name, parentId, count } = collection;
      return dialog.kind === 'collection' ? (
        <CollectionDialog
          collections={collections}
          collection={collection}
          parentId={parentId}
          onClose={onClose}
        />
      ) : (
        <DeleteDialog
          what="collection"
          name={name}
          count={count}
          below={withThoseBelow(id, collections).size - 1}
          onDelete={() => library.act('removeCollection', { id })}
          onClose={onClose}
        />
      );
    }
    case 'newSearch':
      return (
        <SearchDialog
          listing={dialog.listing}
          query={dialog.query}
          place={placeOf(dialog.listing, overview)}
          search={null}
          onSaved={onSaved}
          onClose={onClose}
        />
      );
    case 'search': {
      const search = savedSearches.find(({ id }) => id === dialog.id);
      return search === undefined ? null : (
        <SearchDialog
          listing={search.listing}
          query={search.query}
          place={placeOf(search.listing, overview)}
          search={search}
          onSaved={onSaved}
          onClose={onClose}
        />
      );
    }
    default:
      return assertNever(dialog);
  }
}

function placeOf(listing: Listing, overview: Overview): string | null {
  return listing.kind === 'all' ? null : listingName(listing, overview);
}
