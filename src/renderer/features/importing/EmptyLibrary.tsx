import { FileCheck, HardDrive, WifiOff } from 'lucide-react';
import { useState } from 'react';
import { message } from '../../../core/text/message';
import { callMain } from '../../bridge';
import { errorText } from '../../live/errorText';
import { Button } from '../../ui/Button';
import styles from './EmptyLibrary.module.css';
import { FirstCuttingArt } from './FirstCuttingArt';

const PROMISES = [
  { key: 'importing.promiseLocal', icon: HardDrive },
  { key: 'importing.promiseOffline', icon: WifiOff },
  { key: 'importing.promiseCounts', icon: FileCheck },
] as const;

/** What a library without articles shows: what to do, and what comes of it. */
export function EmptyLibrary() {
  const [problem, setProblem] = useState<string | null>(null);

  async function start(begin: () => Promise<unknown>) {
    try {
      setProblem(null);
      await begin();
    } catch (thrown) {
      setProblem(errorText(thrown instanceof Error ? thrown : new Error(String(thrown))));
    }
  }

  return (
    <main className={styles['zone']} aria-label={message('importing.firstRun')}>
      <div className={styles['middle']}>
        <FirstCuttingArt />
        <h1 className={styles['title']}>{message('importing.emptyTitle')}</h1>
        <p className={styles['lede']}>{message('importing.emptyLede')}</p>
        <div className={styles['buttons']}>
          <Button
            kind="primary"
            size="large"
            keys="CmdOrCtrl+O"
            onPress={() => void start(() => callMain('importChosen', { pick: 'folder' }))}
          >
            {message('importing.chooseFolder')}
          </Button>
          <Button size="large" onPress={() => void start(() => callMain('importSamples', undefined))}>
            {message('importing.samples')}
          </Button>
        </div>
        {problem === null ? null : (
          <p className={styles['problem']} role="alert">
            {problem}
          </p>
        )}
      </div>
      <ul className={styles['promises']}>
        {PROMISES.map(({ key, icon: Icon }) => (
          <li key={key}>
            <Icon size="0.875rem" strokeWidth={1.75} aria-hidden="true" />
            {message(key)}
          </li>
        ))}
      </ul>
    </main>
  );
}
