import { History, Import } from 'lucide-react';
import type { Listing } from '../../../core/listing';
import type { ImportSummary } from '../../../core/overview';
import { message } from '../../../core/text/message';
import { SideIcon, SideItem } from './SideItem';
import { SideSection } from './SideSection';

/** So many imports are listed here; the page has them all. */
const SHOWN = 3;

interface SideImportsProps {
  readonly imports: readonly ImportSummary[];
  /** Null while something else is listed. */
  readonly listing: Listing | null;
  readonly onList: (listing: Listing) => void;
  /** The page with all of them, or of the report of one, is shown. */
  readonly isAllShown: boolean;
  /** Shows the page with all of them. */
  readonly onAll: () => void;
}

/** The latest imports, each a listing of what it brought. */
export function SideImports({ imports, listing, isAllShown, onList, onAll }: SideImportsProps) {
  if (imports.length === 0) return null;
  const isListed = (one: ImportSummary) => listing?.kind === 'import' && listing.importId === one.id;
  const shown = imports.filter((one, index) => index < SHOWN || isListed(one));
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
      <SideItem
        icon={<SideIcon of={History} />}
        name={message('sidebar.allImports')}
        count={null}
        isCurrent={isAllShown}
        onPress={onAll}
        isMuted
      />
    </SideSection>
  );
}
