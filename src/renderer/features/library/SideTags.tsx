import { useMemo, useState } from 'react';
import type { TagId } from '../../../core/article';
import type { Listing } from '../../../core/listing';
import type { TagCount } from '../../../core/overview';
import { message } from '../../../core/text/message';
import { TagDot } from '../../ui/TagDot';
import { SideItem } from './SideItem';
import { SideSection } from './SideSection';
import { shownTags, type TagLine, tagTree } from './tagTree';

interface SideTagsProps {
  readonly tags: readonly TagCount[];
  readonly listing: Listing;
  readonly onList: (listing: Listing) => void;
}

/** The tags as a tree. A branch opens when it holds the tag that is listed. */
export function SideTags({ tags, listing, onList }: SideTagsProps) {
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const tree = useMemo(() => tagTree(tags), [tags]);
  if (tags.length === 0) return null;
  const current = listing.kind === 'tag' ? tags.find((tag) => tag.id === listing.tagId)?.name : undefined;
  const open = new Set(ancestors(current).filter((path) => toggled.get(path) !== false));
  for (const [path, isOpen] of toggled) if (isOpen) open.add(path);

  function line({ node, depth, isOpen }: TagLine) {
    const toggle = () => setToggled(new Map(toggled).set(node.path, !isOpen));
    const tagId: TagId | null = node.tag?.id ?? null;
    return (
      <SideItem
        key={node.path}
        icon={<TagDot colour={node.tag?.colour ?? 'grey'} />}
        name={node.name}
        count={node.tag?.count ?? null}
        isCurrent={listing.kind === 'tag' && listing.tagId === tagId}
        onPress={tagId === null ? toggle : () => onList({ kind: 'tag', tagId })}
        depth={depth}
        isInTree={tree.some((root) => root.children.length > 0)}
        branch={
          node.children.length === 0
            ? null
            : {
                isOpen,
                label: message(isOpen ? 'sidebar.close' : 'sidebar.open', { tag: node.path }),
                onToggle: toggle,
              }
        }
      />
    );
  }

  return <SideSection title={message('sidebar.tags')}>{shownTags(tree, open).map(line)}</SideSection>;
}

/** Every level above this tag. */
function ancestors(name: string | undefined): readonly string[] {
  const levels = name?.split('/').slice(0, -1) ?? [];
  return levels.map((_, index) => levels.slice(0, index + 1).join('/'));
}
