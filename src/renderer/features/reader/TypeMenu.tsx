import { AArrowDown, AArrowUp, ALargeSmall } from 'lucide-react';
import { memo } from 'react';
import { Group, Radio, RadioGroup } from 'react-aria-components';
import { type Settings, THEMES, type Theme } from '../../../core/settings/settings';
import { type MessageKey, message } from '../../../core/text/message';
import { IconButton } from '../../ui/IconButton';
import { PopoverDialog, PopoverTrigger } from '../../ui/Popover';
import styles from './TypeMenu.module.css';

interface TypeMenuProps {
  readonly settings: Pick<Settings, 'theme' | 'readerScale'>;
  readonly onChangeSettings: (part: Partial<Settings>) => void;
}

/** The sizes that A− and A+ step through. */
const SCALES = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2] as const;

const THEME_NAMES: Readonly<Record<Theme, MessageKey>> = {
  system: 'reader.themeSystem',
  light: 'reader.themeLight',
  sepia: 'reader.themeSepia',
  dark: 'reader.themeDark',
};

/** The button that opens theme and text size. */
export const TypeMenu = memo(function TypeMenu({ settings, onChangeSettings }: TypeMenuProps) {
  return (
    <PopoverTrigger>
      <IconButton icon={ALargeSmall} label={message('reader.type')} />
      <PopoverDialog label={message('reader.type')} placement="bottom end" className={styles['popover']}>
        <RadioGroup
          className={styles['themes'] ?? ''}
          aria-label={message('reader.theme')}
          orientation="horizontal"
          value={settings.theme}
          onChange={(value) => {
            const theme = THEMES.find((known) => known === value);
            if (theme !== undefined) onChangeSettings({ theme });
          }}
        >
          {THEMES.map((theme) => (
            <Radio
              key={theme}
              value={theme}
              className={styles['theme'] ?? ''}
              aria-label={message(THEME_NAMES[theme])}
            >
              <Swatch theme={theme} />
              <span className={styles['themeName']}>{message(THEME_NAMES[theme])}</span>
            </Radio>
          ))}
        </RadioGroup>
        <SizeRow scale={settings.readerScale} onScale={(readerScale) => onChangeSettings({ readerScale })} />
      </PopoverDialog>
    </PopoverTrigger>
  );
});

/** A patch of the theme's own paper and ink; "as the system" is half light, half dark. */
function Swatch({ theme }: { readonly theme: Theme }) {
  if (theme !== 'system') {
    return (
      <span className={styles['swatch']} data-theme={theme} aria-hidden="true">
        {message('reader.themeSample')}
      </span>
    );
  }
  return (
    <span className={styles['swatch']} aria-hidden="true">
      <span className={styles['half']} data-theme="light">
        {message('reader.themeSample').slice(0, 1)}
      </span>
      <span className={styles['half']} data-theme="dark">
        {message('reader.themeSample').slice(1)}
      </span>
    </span>
  );
}

interface SizeRowProps {
  readonly scale: number;
  readonly onScale: (scale: number) => void;
}

function SizeRow({ scale, onScale }: SizeRowProps) {
  const smaller = SCALES.findLast((step) => step < scale - 0.001);
  const larger = SCALES.find((step) => step > scale + 0.001);
  return (
    <div className={styles['row']}>
      <span className={styles['rowName']} aria-hidden="true">
        {message('reader.size')}
      </span>
      <Group className={styles['segments'] ?? ''} aria-label={message('reader.size')}>
        <IconButton
          icon={AArrowDown}
          label={message('reader.smaller')}
          size="strip"
          isDisabled={smaller === undefined}
          onPress={() => smaller !== undefined && onScale(smaller)}
        />
        <output className={styles['value']}>{message('reader.sizeValue', { scale })}</output>
        <IconButton
          icon={AArrowUp}
          label={message('reader.larger')}
          size="strip"
          isDisabled={larger === undefined}
          onPress={() => larger !== undefined && onScale(larger)}
        />
      </Group>
    </div>
  );
}
