import { useEffect, useState } from 'react';
import { message } from '../../../core/text/message';
import { callMain } from '../../bridge';
import { Button } from '../../ui/Button';
import styles from './ArchiveSettings.module.css';

interface ArchiveSettingsProps {
  readonly onBackUp: () => void;
  readonly onVerify: () => void;
}

/** Where everything is kept, and what can be done for it. */
export function ArchiveSettings({ onBackUp, onVerify }: ArchiveSettingsProps) {
  const [folder, setFolder] = useState('');
  useEffect(() => {
    void callMain('archivePlace', undefined).then(setFolder);
  }, []);
  return (
    <>
      <p className={styles['place']}>{folder}</p>
      <p className={styles['why']}>{message('settings.archive.why')}</p>
      <div className={styles['buttons']}>
        <Button onPress={() => void callMain('showArchive', undefined)}>
          {message('settings.archive.show')}
        </Button>
        <Button onPress={onBackUp}>{message('settings.archive.backUp')}</Button>
        <Button onPress={onVerify}>{message('settings.archive.verify')}</Button>
      </div>
    </>
  );
}
