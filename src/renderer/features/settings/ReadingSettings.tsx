import { LEADING, MEASURE, READER_SCALE, type Settings } from '../../../core/settings/settings';
import { message } from '../../../core/text/message';
import { Slider } from '../../ui/Slider';
import styles from './ReadingSettings.module.css';

interface ReadingSettingsProps {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
  readonly onPreview: (part: Partial<Settings>) => void;
}

const BODY_PX = 18;

/** How an article is set, with a few lines that show it. */
export function ReadingSettings({ settings, onChange, onPreview }: ReadingSettingsProps) {
  const { readerScale, readerMeasure, readerLeading } = settings;
  return (
    <>
      <div className={styles['specimen']}>
        <p className={styles['headline']}>{message('settings.specimen.headline')}</p>
        <p>{message('settings.specimen.text')}</p>
      </div>
      <Slider
        label={message('settings.size')}
        value={readerScale}
        {...READER_SCALE}
        words={message('settings.size.value', { px: Math.round(readerScale * BODY_PX) })}
        spoken={{ style: 'percent' }}
        onMove={(value) => onPreview({ readerScale: value })}
        onRest={(value) => onChange({ readerScale: value })}
      />
      <Slider
        label={message('settings.measure')}
        value={readerMeasure}
        {...MEASURE}
        words={message('settings.measure.value', { letters: readerMeasure })}
        spoken={{ maximumFractionDigits: 0 }}
        onMove={(value) => onPreview({ readerMeasure: value })}
        onRest={(value) => onChange({ readerMeasure: value })}
      />
      <Slider
        label={message('settings.leading')}
        value={readerLeading}
        {...LEADING}
        words={message('settings.leading.value', { leading: readerLeading })}
        spoken={{ minimumFractionDigits: 2 }}
        onMove={(value) => onPreview({ readerLeading: value })}
        onRest={(value) => onChange({ readerLeading: value })}
      />
    </>
  );
}
