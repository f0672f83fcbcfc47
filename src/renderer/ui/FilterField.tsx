import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import styles from './FilterField.module.css';

interface FilterFieldProps {
  /** Its name, which also stands in it while it is empty. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A field whose words narrow what is shown below it. */
export function FilterField({ label, value, onChange, onKeyDown }: FilterFieldProps) {
  return (
    <label className={styles['field']}>
      <Search size="0.875rem" strokeWidth={1.75} aria-hidden="true" />
      <input
        type="text"
        aria-label={label}
        placeholder={label}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
