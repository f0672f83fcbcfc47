import { isOldBuild } from '../../../core/buildAge';
import { shortDate } from '../../../core/text/dates';
import { message } from '../../../core/text/message';
import styles from './AboutSettings.module.css';
import { LicenceList } from './LicenceList';
import { Prose, Section } from './Section';

/** What this program is, of which age, and what it is made with. */
export function AboutSettings() {
  const { version, electron, chromium, builtAt } = window.bridge.about;
  return (
    <Section name={message('settings.about')}>
      <Prose>
        {message('settings.about.what', { version, built: shortDate(builtAt), electron, chromium })}
      </Prose>
      {isOldBuild(builtAt, new Date()) ? (
        <p className={styles['old']}>{message('settings.about.old')}</p>
      ) : null}
      <Prose>{message('settings.about.citing')}</Prose>
      <Prose>{message('settings.about.runtime')}</Prose>
      <LicenceList />
    </Section>
  );
}
