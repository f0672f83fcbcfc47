import { useEffect, useState } from 'react';
import { message } from '../../../core/text/message';
import { callMain } from '../../bridge';
import { Button } from '../../ui/Button';
import styles from './ArchiveSettings.module.css';
import { Buttons, Prose } from './Section';

/** The folder from which pages come in by themselves. */
export function WatchedFolder() {
  const [folder, setFolder] = useState<string | null | undefined>(undefined);
  useEffect(() => void callMain('watchedFolder', undefined).then(setFolder), []);
  if (folder === undefined) return null;
  const watch = (isOn: boolean) => void callMain('watchFolder', { isOn }).then(setFolder);
  return (
    <>
      {folder === null ? null : <p className={styles['place']}>{folder}</p>}
      <Prose>{message(folder === null ? 'settings.watched.none' : 'settings.watched.why')}</Prose>
      <Buttons>
        <Button onPress={() => watch(true)}>
          {message(folder === null ? 'settings.watched.choose' : 'settings.watched.another')}
        </Button>
        {folder === null ? null : (
          <Button onPress={() => watch(false)}>{message('settings.watched.stop')}</Button>
        )}
      </Buttons>
    </>
  );
}
