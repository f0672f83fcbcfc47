import { Ellipsis, Import } from 'lucide-react';
import { useState } from 'react';
import type { Listing } from '../../../core/listing';
import type { ImportSummary } from '../../../core/overview';
import { message } from '../../../core/text/message';
import { SideIcon, SideItem } from './SideItem';
import { SideSection } from './SideSection';

/** So many imports are shown before "n more". */
const SHOWN = 3;

interface SideImportsProps {
  readonly imports: readonly ImportSummary[];
  readonly listing: Listing;
  readonly onList: (listing: Listing) => void;
}

/** The latest imports, each a listing of what it brought. */
export function SideImports({ imports, listing, onList }: SideImportsProps) {
  const [isAll, setIsAll] = useState(false);
  if (imports.length === 0) return null;
  const isListed = (one: ImportSummary) => listing.kind === 'import' && listing.importId === one.id;
  const most = imports.length === SHOWN + 1 ? imports.length : SHOWN;
  const shown = isAll ? imports : imports.filter((one, index) => index < most || isListed(one));
  return (
    <SideSection title={message('sidebar.imports')}>
      {shown.map((one) => (
        <SideItem
          key={one.id}
          icon={<SideIcon of={Import} />}
          name={one.name}
          count={one.imported}
          isCurrent={isListed(one)}
          onPress={() => onList({ kind: 'import', importId: one.id })}
        />
      ))}
      {imports.length <= most ? null : (
        <SideItem
          icon={<SideIcon of={Ellipsis} />}
          name={
            isAll
              ? message('sidebar.fewer')
              : message('sidebar.more', { count: imports.length - shown.length })
          }
          count={null}
          onPress={() => setIsAll(!isAll)}
          isMuted
        />
      )}
    </SideSection>
  );
}
