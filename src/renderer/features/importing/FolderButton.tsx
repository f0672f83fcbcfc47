import { FolderOpen } from 'lucide-react';
import { message } from '../../../core/text/message';
import styles from './ReportRow.module.css';
import { fileName } from './reportWords';

interface FolderButtonProps {
  readonly path: string;
  readonly onShow: (path: string) => void;
}

/** Shows a file in its folder. A native button with a native tooltip: rows of these are made while scrolling. */
export function FolderButton({ path, onShow }: FolderButtonProps) {
  const label = message('importing.openFolder', { name: fileName(path) });
  return (
    <button
      type="button"
      className={styles['folder']}
      aria-label={label}
      title={label}
      onClick={() => onShow(path)}
    >
      <FolderOpen size="1rem" strokeWidth={1.5} aria-hidden="true" />
    </button>
  );
}
