import { Folder, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { CollectionId } from '../../../core/collection';
import type { Listing } from '../../../core/listing';
import type { CollectionCount } from '../../../core/overview';
import { message } from '../../../core/text/message';
import { type CollectionLine, shownCollections } from './collectionTree';
import { SideIcon, SideItem } from './SideItem';
import { SideSection } from './SideSection';
import { canPut, type SideActs, type SideTarget } from './sideTargets';

interface SideCollectionsProps {
  readonly collections: readonly CollectionCount[];
  /** Null while something else is listed. */
  readonly listing: Listing | null;
  readonly onList: (listing: Listing) => void;
  readonly acts: SideActs;
}

const TOP: SideTarget = { kind: 'top', of: 'collection' };

/** The collections, nested; each is closed until it is opened. */
export function SideCollections({ collections, listing, onList, acts }: SideCollectionsProps) {
  const [open, setOpen] = useState<ReadonlySet<CollectionId>>(new Set());
  if (collections.length === 0) return null;
  const isInTree = collections.some(({ parentId }) => parentId !== null);

  function line({ collection, depth, hasBelow, isOpen }: CollectionLine) {
    const { id, name, count } = collection;
    const target: SideTarget = { kind: 'collection', id };
    const branch = {
      isOpen,
      label: message(isOpen ? 'sidebar.closeCollection' : 'sidebar.openCollection', { name }),
      onToggle: () => setOpen(toggled(open, id)),
    };
    return (
      <SideItem
        key={id}
        icon={<SideIcon of={isOpen ? FolderOpen : Folder} />}
        name={name}
        count={count}
        isCurrent={listing?.kind === 'collection' && listing.collectionId === id}
        onPress={() => onList({ kind: 'collection', collectionId: id })}
        onMenu={(at) => acts.onMenu(target, at)}
        carried={{ kind: 'collection', id }}
        takes={(carried) => canPut(carried, target, collections)}
        onPut={(carried) => acts.onPut(carried, target)}
        depth={depth}
        isInTree={isInTree}
        branch={hasBelow ? branch : null}
      />
    );
  }

  const lines = shownCollections(collections, (id) => open.has(id));
  return (
    <SideSection
      title={message('sidebar.collections')}
      fresh={{ label: message('sidebar.newCollection'), onNew: () => acts.onNew('collection') }}
      takes={(carried) => canPut(carried, TOP, collections)}
      onPut={(carried) => acts.onPut(carried, TOP)}
    >
      {lines.map(line)}
    </SideSection>
  );
}

function toggled(ids: ReadonlySet<CollectionId>, id: CollectionId): ReadonlySet<CollectionId> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
