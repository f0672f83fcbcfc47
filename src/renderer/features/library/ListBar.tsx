import { FileText, PanelLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { keysOf } from '../../../core/actions/keys';
import { message } from '../../../core/text/message';
import { IconButton } from '../../ui/IconButton';
import styles from './ListBar.module.css';

interface ListBarProps {
  readonly name: string;
  readonly searchBox: ReactNode;
  /** Null while the sidebar is shown and hides itself. */
  readonly onShowSidebar: (() => void) | null;
  /** Null where the listing is not an import. */
  readonly onReport: (() => void) | null;
}

/** The list's top bar: what is listed, and the search in it. */
export function ListBar({ name, searchBox, onShowSidebar, onReport }: ListBarProps) {
  return (
    <header className={styles['bar']}>
      {onShowSidebar === null ? null : (
        <IconButton
          icon={PanelLeft}
          label={message('sidebar.show')}
          keys={keysOf('view.sidebar')}
          onPress={onShowSidebar}
        />
      )}
      <h1 className="visuallyHidden">{name}</h1>
      {searchBox}
      {onReport === null ? null : (
        <IconButton icon={FileText} label={message('list.report')} onPress={onReport} />
      )}
    </header>
  );
}
