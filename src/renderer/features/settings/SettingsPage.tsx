import { useRef } from 'react';
import type { ActionId } from '../../../core/actions/actions';
import { keysOf } from '../../../core/actions/keys';
import { CITATION_FORMS } from '../../../core/citing/citationForms';
import { DENSITIES, type Settings } from '../../../core/settings/settings';
import { message } from '../../../core/text/message';
import { Button } from '../../ui/Button';
import { PageColumn } from '../../ui/PageColumn';
import { ScrolledPage } from '../../ui/ScrolledPage';
import { SelectField } from '../../ui/SelectField';
import { AboutSettings } from './AboutSettings';
import { ArchiveSettings } from './ArchiveSettings';
import { PrivacySettings } from './PrivacySettings';
import { ReadingSettings } from './ReadingSettings';
import { Buttons, Prose, Section } from './Section';
import { ThemeCards } from './ThemeCards';

interface SettingsPageProps {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
  /** Shows a change that is not at rest yet. */
  readonly onPreview: (part: Partial<Settings>) => void;
  readonly onAction: (action: ActionId) => void;
  readonly onClose: () => void;
}

/** Everything the user can set, on one page, and what this program is. */
export function SettingsPage(props: SettingsPageProps) {
  const { settings, onChange, onPreview, onAction } = props;
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <ScrolledPage
      label={message('settings.name')}
      closing={message('settings.close')}
      scroller={scroller}
      onClose={props.onClose}
    >
      <PageColumn title={message('settings.name')}>
        <Section name={message('settings.theme')}>
          <ThemeCards theme={settings.theme} onChoose={(theme) => onChange({ theme })} />
        </Section>
        <Section name={message('settings.reading')}>
          <ReadingSettings settings={settings} onChange={onChange} onPreview={onPreview} />
        </Section>
        <Choices settings={settings} onChange={onChange} />
        <Section name={message('settings.sources')}>
          <Prose>{message('settings.sources.why')}</Prose>
          <Buttons>
            <Button onPress={() => onAction('go.sources')}>{message('settings.sources.open')}</Button>
          </Buttons>
        </Section>
        <Section name={message('settings.keyboard')}>
          <Prose>{message('settings.keyboard.why')}</Prose>
          <Buttons>
            <Button keys={keysOf('help.shortcuts')} onPress={() => onAction('help.shortcuts')}>
              {message('settings.keyboard.sheet')}
            </Button>
            <Button keys={keysOf('app.palette')} onPress={() => onAction('app.palette')}>
              {message('settings.keyboard.palette')}
            </Button>
          </Buttons>
        </Section>
        <ArchiveSettings />
        <PrivacySettings />
        <AboutSettings />
      </PageColumn>
    </ScrolledPage>
  );
}

/** What is chosen among a few. */
function Choices({ settings, onChange }: Pick<SettingsPageProps, 'settings' | 'onChange'>) {
  return (
    <>
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
      <Section name={message('settings.importing')}>
        <SelectField
          label={message('settings.mirrors')}
          choices={(['no', 'yes'] as const).map((id) => ({ id, label: message(`settings.mirrors.${id}`) }))}
          chosen={settings.mirrorsFolders ? 'yes' : 'no'}
          onChoose={(id) => onChange({ mirrorsFolders: id === 'yes' })}
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
    </>
  );
}
