import { FileText, PanelLeft } from 'lucide-react';
import { keysOf } from '../../../core/actions/keys';
import { message } from '../../../core/text/message';
import { IconButton } from '../../ui/IconButton';
import styles from './ListBar.module.css';

interface ListBarProps {
  readonly name: string;
  /** Null while the sidebar is shown and hides itself. */
  readonly onShowSidebar: (() => void) | null;
  /** Null where the listing is not an import. */
  readonly onReport: (() => void) | null;
}

/** The list's top bar: what is listed. */
export function ListBar({ name, onShowSidebar, onReport }: ListBarProps) {
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
      <h1 className={styles['name']} title={name}>
        <bdi>{name}</bdi>
      </h1>
      {onReport === null ? null : (
        <IconButton icon={FileText} label={message('list.report')} onPress={onReport} />
      )}
    </header>
  );
}
