import type { ImportContainer } from '../../../core/importReport';
import { message } from '../../../core/text/message';
import { FileCell } from './FileCell';
import { FolderButton } from './FolderButton';
import styles from './ReportRow.module.css';

/** The head of the table of files that were opened for what is in them. */
export function ContainerHead() {
  return (
    <>
      <th scope="col">{message('importing.columnFile')}</th>
      <th scope="col" className={styles['numberColumn']}>
        {message('importing.columnPages')}
      </th>
      <th scope="col" className={styles['actionColumn']}>
        <span className="visuallyHidden">{message('importing.columnActions')}</span>
      </th>
    </>
  );
}

interface ContainerCellsProps {
  readonly container: ImportContainer;
  readonly roots: readonly string[];
  readonly onShow: (path: string) => void;
}

/** One zip or web archive: it is no page itself, what was found in it counts. */
export function ContainerCells({ container, roots, onShow }: ContainerCellsProps) {
  const { path, entries } = container;
  return (
    <>
      <FileCell path={path} roots={roots} />
      <td className={styles['number']}>{message('importing.count', { count: entries })}</td>
      <td className={styles['actions']}>
        <FolderButton path={path} onShow={onShow} />
      </td>
    </>
  );
}
