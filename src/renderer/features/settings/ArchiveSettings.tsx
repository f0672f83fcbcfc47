import { shortDate } from '../../../core/text/dates';
import { message } from '../../../core/text/message';
import { Button } from '../../ui/Button';
import styles from './ArchiveSettings.module.css';
import { Buttons, Prose, Section } from './Section';
import { useArchiveState } from './useArchiveState';

/** Where everything is kept and how it is copied, and what can be done for it. */
export function ArchiveSettings() {
  const { state, work, show, complaint } = useArchiveState();
  if (state === null) return null;
  const { folder, kept, backup, journalCopiedOn } = state;
  return (
    <>
      <Section name={message('settings.archive')}>
        <p className={styles['place']}>{folder}</p>
        <Prose>{message('settings.archive.why')}</Prose>
        {kept === null ? null : <Prose>{message('settings.archive.kept', { kept })}</Prose>}
        <Buttons>
          <Button onPress={() => show('archive')}>{message('settings.show')}</Button>
          {kept === null ? null : (
            <Button onPress={() => show('kept')}>{message('settings.archive.showKept')}</Button>
          )}
          <Button onPress={() => work('archive.move')}>{message('settings.archive.move')}</Button>
          <Button onPress={() => work('archive.verify')}>{message('settings.archive.verify')}</Button>
        </Buttons>
      </Section>
      <Section name={message('settings.backups')}>
        <Prose>
          {backup === null
            ? message('settings.backups.none')
            : message('settings.backups.last', {
                at: shortDate(backup.at),
                articles: backup.articles,
                file: backup.file,
              })}
        </Prose>
        {journalCopiedOn === null ? null : (
          <Prose>{message('settings.backups.journal', { day: shortDate(journalCopiedOn) })}</Prose>
        )}
        <Buttons>
          <Button onPress={() => work('archive.backUp')}>{message('settings.backups.backUp')}</Button>
          <Button onPress={() => work('archive.restore')}>{message('settings.backups.restore')}</Button>
          {backup === null ? null : (
            <Button onPress={() => show('backup')}>{message('settings.backups.show')}</Button>
          )}
        </Buttons>
      </Section>
      {complaint === null ? null : (
        <p role="alert" className={styles['complaint']}>
          {complaint}
        </p>
      )}
    </>
  );
}
