import { type ReactNode, useRef } from 'react';
import { CITATION_FORMS } from '../../../core/citing/citationForms';
import { DENSITIES, type Settings } from '../../../core/settings/settings';
import { message } from '../../../core/text/message';
import { ScrolledPage } from '../../ui/ScrolledPage';
import { SelectField } from '../../ui/SelectField';
import { ArchiveSettings } from './ArchiveSettings';
import { ReadingSettings } from './ReadingSettings';
import styles from './SettingsPage.module.css';
import { ThemeCards } from './ThemeCards';

interface SettingsPageProps {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
  /** Shows a change that is not at rest yet. */
  readonly onPreview: (part: Partial<Settings>) => void;
  readonly onBackUp: () => void;
  readonly onVerify: () => void;
  readonly onClose: () => void;
}

/** Everything the user can set, on one page, and what this program is. */
export function SettingsPage(props: SettingsPageProps) {
  const { settings, onChange, onPreview } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { version, electron, chromium } = window.bridge.about;
  return (
    <ScrolledPage
      label={message('settings.name')}
      closing={message('settings.close')}
      scroller={scroller}
      onClose={props.onClose}
    >
      <div className={styles['column']}>
        <h1 className={styles['title']}>{message('settings.name')}</h1>
        <Section name={message('settings.theme')}>
          <ThemeCards theme={settings.theme} onChoose={(theme) => onChange({ theme })} />
        </Section>
        <Section name={message('settings.reading')}>
          <ReadingSettings settings={settings} onChange={onChange} onPreview={onPreview} />
        </Section>
        <Section name={message('settings.list')}>
          <SelectField
            label={message('settings.density')}
            choices={DENSITIES.map((id) => ({ id, label: message(`settings.density.${id}`) }))}
            chosen={settings.density}
            onChoose={(id) => {
              const density = DENSITIES.find((one) => one === id);
              if (density !== undefined) onChange({ density });
            }}
          />
        </Section>
        <Section name={message('settings.citing')}>
          <SelectField
            label={message('settings.citationForm')}
            choices={CITATION_FORMS.map((id) => ({ id, label: message(`cite.form.${id}`) }))}
            chosen={settings.citationForm}
            onChoose={(id) => {
              const citationForm = CITATION_FORMS.find((one) => one === id);
              if (citationForm !== undefined) onChange({ citationForm });
            }}
          />
        </Section>
        <Section name={message('settings.archive')}>
          <ArchiveSettings onBackUp={props.onBackUp} onVerify={props.onVerify} />
        </Section>
        <Section name={message('settings.privacy')}>
          <p className={styles['prose']}>{message('settings.privacy.what')}</p>
        </Section>
        <Section name={message('settings.about')}>
          <p className={styles['prose']}>{message('settings.about.what', { version, electron, chromium })}</p>
          <p className={styles['prose']}>{message('settings.about.citing')}</p>
        </Section>
      </div>
    </ScrolledPage>
  );
}

function Section({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className={styles['section']} aria-label={name}>
      <h2 className={styles['head']}>{name}</h2>
      {children}
    </section>
  );
}
