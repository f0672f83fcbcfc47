import { useMemo, useState } from 'react';
import type { TagId } from '../../../core/article';
import type { Listing } from '../../../core/listing';
import type { TagCount, TagLevel } from '../../../core/overview';
import { message } from '../../../core/text/message';
import { TagDot } from '../../ui/TagDot';
import { SideItem } from './SideItem';
import { SideSection } from './SideSection';
import { canPut, type SideActs, type SideTarget } from './sideTargets';
import { shownTags, type TagLine, tagTree } from './tagTree';

interface SideTagsProps {
  readonly tags: readonly TagCount[];
  readonly levels: readonly TagLevel[];
  /** Null while something else is listed. */
  readonly listing: Listing | null;
  readonly onList: (listing: Listing) => void;
  readonly acts: SideActs;
}

const TOP: SideTarget = { kind: 'top', of: 'tag' };

/** With more tags than this the tree would be longer than the window. */
const MOST_OPEN = 60;

/** The tags as a tree. Branches are open until they are closed; of many tags, closed until they are opened. */
export function SideTags({ tags, levels, listing, onList, acts }: SideTagsProps) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const tree = useMemo(() => tagTree(tags, levels), [tags, levels]);
  if (tags.length === 0) return null;
  const isOpenAtFirst = tags.length <= MOST_OPEN;
  const isOpenAt = (path: string) => turned.has(path) !== isOpenAtFirst;

  function line({ node, depth, isOpen }: TagLine) {
    const toggle = () => setTurned(toggled(turned, node.path));
    const tagId: TagId | null = node.tag?.id ?? null;
    const name = node.tag?.name ?? node.path;
    const target: SideTarget = { kind: 'tag', name, tagId };
    return (
      <SideItem
        key={node.path}
        icon={<TagDot colour={node.tag?.colour ?? 'grey'} />}
        name={node.name}
        count={node.count}
        isCurrent={listing?.kind === 'tag' && listing.tagId === tagId}
        onPress={tagId === null ? toggle : () => onList({ kind: 'tag', tagId })}
        onMenu={(at) => acts.onMenu(target, at)}
        carried={{ kind: 'tag', name }}
        takes={(carried) => canPut(carried, target, [])}
        onPut={(carried) => acts.onPut(carried, target)}
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

  return (
    <SideSection
      title={message('sidebar.tags')}
      fresh={{ label: message('sidebar.newTag'), onNew: () => acts.onNew('tag') }}
      takes={(carried) => canPut(carried, TOP, [])}
      onPut={(carried) => acts.onPut(carried, TOP)}
    >
      {shownTags(tree, isOpenAt).map(line)}
    </SideSection>
  );
}

function toggled(paths: ReadonlySet<string>, path: string): ReadonlySet<string> {
  const next = new Set(paths);
  if (!next.delete(path)) next.add(path);
  return next;
}
