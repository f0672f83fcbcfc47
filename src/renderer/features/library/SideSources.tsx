import { Ellipsis, ListTree, Newspaper } from 'lucide-react';
import { useState } from 'react';
import type { Listing } from '../../../core/listing';
import type { SourceCount } from '../../../core/overview';
import { message } from '../../../core/text/message';
import { SideIcon, SideItem } from './SideItem';
import { SideSection } from './SideSection';

/** So many sources are shown before "n more". */
const SHOWN = 4;

interface SideSourcesProps {
  readonly sources: readonly SourceCount[];
  /** Null while something else is listed. */
  readonly listing: Listing | null;
  readonly onList: (listing: Listing) => void;
  /** The page with all of them, or of one, is shown. */
  readonly isAllShown: boolean;
  /** Shows the page with all of them. */
  readonly onAll: () => void;
}

/** The largest sources, and the others on demand. The one that is listed is always there. */
export function SideSources({ sources, listing, isAllShown, onList, onAll }: SideSourcesProps) {
  const [isAll, setIsAll] = useState(false);
  if (sources.length === 0) return null;
  const isListed = (one: SourceCount) => listing?.kind === 'source' && listing.source === one.source;
  // One more line costs as much as "1 more" would.
  const most = sources.length === SHOWN + 1 ? sources.length : SHOWN;
  const shown = isAll ? sources : sources.filter((one, index) => index < most || isListed(one));
  return (
    <SideSection title={message('sidebar.sources')}>
      {shown.map((one) => (
        <SideItem
          key={one.source}
          icon={<SideIcon of={Newspaper} />}
          name={one.source}
          count={one.count}
          isCurrent={isListed(one)}
          onPress={() => onList({ kind: 'source', source: one.source })}
        />
      ))}
      {sources.length <= most ? null : (
        <SideItem
          icon={<SideIcon of={Ellipsis} />}
          name={
            isAll
              ? message('sidebar.fewer')
              : message('sidebar.more', { count: sources.length - shown.length })
          }
          count={null}
          onPress={() => setIsAll(!isAll)}
          isMuted
        />
      )}
      <SideItem
        icon={<SideIcon of={ListTree} />}
        name={message('sources.all')}
        count={null}
        isCurrent={isAllShown}
        onPress={onAll}
        isMuted
      />
    </SideSection>
  );
}
