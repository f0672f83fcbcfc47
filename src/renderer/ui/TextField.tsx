import { TextField as AriaTextField, Input, Label, Text, TextArea } from 'react-aria-components';
import { classNames } from './classNames';
import styles from './TextField.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** One line, or several. */
  readonly lines?: number;
  /** What stands under it: what it is for, or where its value comes from. */
  readonly hint?: string | undefined;
  readonly autoFocus?: boolean;
  /** Its words are selected when the focus comes to it: they are to be replaced. */
  readonly selects?: boolean;
  readonly lang?: string | undefined;
}

/** A labelled field for words. */
export function TextField({
  label,
  value,
  onChange,
  lines = 1,
  hint,
  autoFocus = false,
  selects = false,
  lang,
}: TextFieldProps) {
  const input = classNames(styles['input']);
  return (
    <AriaTextField className={styles['field'] ?? ''} value={value} onChange={onChange} autoFocus={autoFocus}>
      <Label className={styles['label'] ?? ''}>{label}</Label>
      {lines === 1 ? (
        <Input
          className={input}
          dir="auto"
          lang={lang}
          spellCheck="false"
          autoComplete="off"
          onFocus={(event) => {
            if (selects) event.currentTarget.select();
          }}
        />
      ) : (
        <TextArea className={input} dir="auto" lang={lang} rows={lines} spellCheck="false" />
      )}
      {hint === undefined ? null : (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
    </AriaTextField>
  );
}
