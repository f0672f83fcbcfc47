import { Radio, RadioGroup } from 'react-aria-components';
import { classNames } from './classNames';
import styles from './SwatchField.module.css';
import { type DotColour, TagDot } from './TagDot';

interface SwatchFieldProps {
  readonly label: string;
  readonly colours: readonly { readonly colour: DotColour; readonly name: string }[];
  readonly chosen: DotColour;
  readonly onChoose: (colour: DotColour) => void;
}

/** A choice of one colour, as a row of dots with names. */
export function SwatchField({ label, colours, chosen, onChoose }: SwatchFieldProps) {
  return (
    <RadioGroup
      className={styles['group'] ?? ''}
      aria-label={label}
      orientation="horizontal"
      value={chosen}
      onChange={(value) => onChoose(value as DotColour)}
    >
      {colours.map(({ colour, name }) => (
        <Radio key={colour} value={colour} className={classNames(styles['swatch'])} aria-label={name}>
          <TagDot colour={colour} size="swatch" />
        </Radio>
      ))}
    </RadioGroup>
  );
}
