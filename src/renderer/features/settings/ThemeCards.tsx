import { Radio, RadioGroup } from 'react-aria-components';
import { THEMES, type Theme } from '../../../core/settings/settings';
import { type MessageKey, message } from '../../../core/text/message';
import styles from './ThemeCards.module.css';

interface ThemeCardsProps {
  readonly theme: Theme;
  readonly onChoose: (theme: Theme) => void;
}

const NAMES: Readonly<Record<Theme, MessageKey>> = {
  system: 'action.view.themeSystem',
  light: 'action.view.themeLight',
  sepia: 'action.view.themeSepia',
  dark: 'action.view.themeDark',
};
/** What a card shows; as the system is half light, half dark. */
const HALVES: Readonly<Record<Theme, readonly string[]>> = {
  system: ['light', 'dark'],
  light: ['light'],
  sepia: ['sepia'],
  dark: ['dark'],
};

/** The themes, each as a small window in its own colours. */
export function ThemeCards({ theme, onChoose }: ThemeCardsProps) {
  return (
    <RadioGroup
      className={styles['cards'] ?? ''}
      aria-label={message('settings.theme')}
      orientation="horizontal"
      value={theme}
      onChange={(value) => {
        const chosen = THEMES.find((one) => one === value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {THEMES.map((id) => (
        <Radio key={id} value={id} className={styles['card'] ?? ''}>
          <span className={styles['window']} aria-hidden="true">
            {HALVES[id].map((half) => (
              <span key={half} className={styles['half']} data-theme={half}>
                <span className={styles['side']} />
                <span className={styles['page']}>
                  <i className={styles['headline']} />
                  <i className={styles['line']} />
                  <i className={styles['line']} />
                  <i className={styles['line']} />
                </span>
              </span>
            ))}
          </span>
          <span>{message(NAMES[id])}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
