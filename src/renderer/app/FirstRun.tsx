import { PanelLeft } from 'lucide-react';
import { keysOf } from '../../core/actions/keys';
import { message } from '../../core/text/message';
import { EmptyLibrary } from '../features/importing/EmptyLibrary';
import { IconButton } from '../ui/IconButton';
import styles from './FirstRun.module.css';
import type { LibraryWindow } from './useLibraryWindow';

/** What the window shows in place of list and reader while the library is empty. */
export function FirstRun({ view }: { readonly view: LibraryWindow }) {
  return (
    <div className={styles['page']}>
      <div className={styles['bar']}>
        {view.panes.sidebar > 0 ? null : (
          <IconButton
            icon={PanelLeft}
            label={message('sidebar.show')}
            keys={keysOf('view.sidebar')}
            onPress={() => view.run('view.sidebar')}
          />
        )}
      </div>
      <EmptyLibrary />
    </div>
  );
}
