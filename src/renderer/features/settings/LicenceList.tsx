import { useState } from 'react';
import { message } from '../../../core/text/message';
import styles from './LicenceList.module.css';
import { type Licence, readLicences } from './readLicences';

type Reading =
  | { readonly kind: 'closed' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'read'; readonly licences: readonly Licence[] };

/** The licences of all that is built in, as the build listed them; read when somebody asks. */
export function LicenceList() {
  const [reading, setReading] = useState<Reading>({ kind: 'closed' });
  async function read(): Promise<void> {
    setReading({ kind: 'loading' });
    try {
      setReading({ kind: 'read', licences: await readLicences() });
    } catch (error) {
      setReading({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return (
    <details
      className={styles['all']}
      onToggle={(event) => {
        if (event.currentTarget.open && (reading.kind === 'closed' || reading.kind === 'failed')) void read();
      }}
    >
      <summary className={styles['summary']}>{message('settings.licences')}</summary>
      {reading.kind === 'loading' ? <p>{message('settings.licences.loading')}</p> : null}
      {reading.kind === 'failed' ? (
        <p role="alert">{message('settings.licences.failed', { reason: reading.reason })}</p>
      ) : null}
      {reading.kind === 'read' ? (
        <ul className={styles['list']}>
          {reading.licences.map((one) => (
            <li key={`${one.name} ${one.version}`}>
              <details>
                <summary className={styles['summary']}>
                  {message('settings.licences.of', {
                    name: one.name,
                    version: one.version,
                    licence: one.licence,
                  })}
                </summary>
                <p className={styles['text']}>{one.text}</p>
              </details>
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  );
}
