import styles from './ReportRow.module.css';
import { shownPath } from './reportWords';

interface FileCellProps {
  readonly path: string;
  readonly roots: readonly string[];
}

/** The path of a file below what was imported; a long one loses its beginning. */
export function FileCell({ path, roots }: FileCellProps) {
  return (
    <td title={path}>
      <span className={styles['file']}>
        <bdi dir="ltr">{shownPath(path, roots)}</bdi>
      </span>
    </td>
  );
}
