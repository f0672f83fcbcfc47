import { Search } from 'lucide-react';
import type { SavedSearch, SavedSearchId } from '../../../core/savedSearch';
import { message } from '../../../core/text/message';
import { useLive } from '../../live/useLive';
import { SideIcon, SideItem } from './SideItem';
import { SideSection } from './SideSection';
import type { SideActs } from './sideTargets';

interface SideSearchesProps {
  readonly searches: readonly SavedSearch[];
  /** The one that is listed. */
  readonly openSearch: SavedSearchId | null;
  readonly acts: SideActs;
}

/** The saved searches, each with what it finds now. */
export function SideSearches({ searches, openSearch, acts }: SideSearchesProps) {
  const counts = useLive('savedSearchCounts', searches.length === 0 ? null : {}, () => true);
  if (searches.length === 0) return null;
  const countOf = (id: SavedSearchId) => counts.answer?.find((one) => one.id === id)?.count ?? null;
  return (
    <SideSection title={message('sidebar.searches')}>
      {searches.map((search) => (
        <SideItem
          key={search.id}
          icon={<SideIcon of={Search} />}
          name={search.name}
          count={countOf(search.id)}
          isCurrent={search.id === openSearch}
          onPress={() => acts.onOpenSearch(search)}
          onMenu={(at) => acts.onMenu({ kind: 'savedSearch', id: search.id }, at)}
        />
      ))}
    </SideSection>
  );
}
