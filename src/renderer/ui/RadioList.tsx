import { Radio, RadioGroup } from 'react-aria-components';
import styles from './RadioList.module.css';

/** Choices that belong together, with a name over them or none. */
export interface RadioSection<Id extends string> {
  readonly id: string;
  readonly label?: string;
  readonly choices: readonly { readonly id: Id; readonly label: string; readonly why?: string }[];
}

interface RadioListProps<Id extends string> {
  readonly label: string;
  readonly sections: readonly RadioSection<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Sections stand beside each other where there is room. */
  readonly isWide?: boolean;
  readonly isAutoFocused?: boolean;
}

/** One of a few, each with a line that says what it is for. */
export function RadioList<Id extends string>(props: RadioListProps<Id>) {
  const { label, sections, chosen, onChoose, isWide = false, isAutoFocused = false } = props;
  return (
    <RadioGroup
      className={styles['list'] ?? ''}
      data-wide={isWide}
      aria-label={label}
      value={chosen}
      onChange={(value) => onChoose(value as Id)}
    >
      {sections.map((section) => (
        <div key={section.id} className={styles['section']}>
          {section.label === undefined ? null : <p className={styles['head']}>{section.label}</p>}
          {section.choices.map(({ id, label: name, why }) => (
            <Radio
              key={id}
              value={id}
              className={styles['choice'] ?? ''}
              autoFocus={isAutoFocused && id === chosen}
            >
              <span className={styles['dot']} aria-hidden="true" />
              <span className={styles['words']}>
                <span>{name}</span>
                {why === undefined ? null : <span className={styles['why']}>{why}</span>}
              </span>
            </Radio>
          ))}
        </div>
      ))}
    </RadioGroup>
  );
}
