import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { classNames } from './classNames';
import styles from './SelectField.module.css';
import fieldStyles from './TextField.module.css';

/** One thing to choose. */
export interface SelectChoice {
  readonly id: string;
  readonly label: string;
}

interface SelectFieldProps {
  readonly label: string;
  readonly choices: readonly SelectChoice[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly isAutoFocused?: boolean;
}

/** A labelled choice of one among many, the system's own. */
export function SelectField({ label, choices, chosen, onChoose, isAutoFocused = false }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={fieldStyles['field']}>
      <label className={fieldStyles['label']} htmlFor={id}>
        {label}
      </label>
      <span className={styles['box']}>
        <select
          id={id}
          className={classNames(fieldStyles['input'], styles['select'])}
          // biome-ignore lint/a11y/noAutofocus: the field is what the user opened the dialog for
          autoFocus={isAutoFocused}
          value={chosen}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label}
            </option>
          ))}
        </select>
        <ChevronDown
          className={styles['arrow'] ?? ''}
          size="0.875rem"
          strokeWidth={1.75}
          aria-hidden="true"
        />
      </span>
    </div>
  );
}
