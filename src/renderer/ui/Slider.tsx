import { Slider as AriaSlider, Label, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import styles from './Slider.module.css';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value as it is read. */
  readonly words: string;
  /** How the number is spoken. */
  readonly spoken: Intl.NumberFormatOptions;
  /** While it is moved. */
  readonly onMove: (value: number) => void;
  /** Where it came to rest. */
  readonly onRest: (value: number) => void;
}

/** A number between two ends, in a line with its name and its value. */
export function Slider({ label, value, min, max, step, words, spoken, onMove, onRest }: SliderProps) {
  return (
    <AriaSlider
      className={styles['slider'] ?? ''}
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      formatOptions={spoken}
      onChange={(next) => onMove(Number(next))}
      onChangeEnd={(next) => onRest(Number(next))}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <SliderTrack className={styles['track'] ?? ''}>
        {({ state }) => (
          <>
            <span className={styles['rail']} />
            <span className={styles['filled']} style={{ inlineSize: `${state.getThumbPercent(0) * 100}%` }} />
            <SliderThumb className={styles['thumb'] ?? ''} />
          </>
        )}
      </SliderTrack>
      <SliderOutput className={styles['words'] ?? ''}>{words}</SliderOutput>
    </AriaSlider>
  );
}
