import { Group } from 'react-aria-components';
import type { ImportCounts } from '../../../core/importReport';
import { message } from '../../../core/text/message';
import styles from './ReportSum.module.css';

/** The four outcomes and the files found, set as the sum that they are. */
export function ReportSum({ counts }: { readonly counts: ImportCounts }) {
  const { imported, duplicate, skipped, failed, found } = counts;
  return (
    <Group className={styles['sum'] ?? ''} aria-label={message('importing.sum', { ...counts })}>
      <Term id="imported" value={imported} name={message('importing.imported')} />
      <Sign sign="+" />
      <Term id="duplicate" value={duplicate} name={message('importing.duplicate', { count: duplicate })} />
      <Sign sign="+" />
      <Term id="skipped" value={skipped} name={message('importing.skipped')} />
      <Sign sign="+" />
      <Term
        id="failed"
        value={failed}
        name={message('importing.failed')}
        kind={failed > 0 ? 'bad' : 'plain'}
      />
      <Sign sign="=" />
      <Term id="found" value={found} name={message('importing.found', { count: found })} kind="total" />
    </Group>
  );
}

interface TermProps {
  readonly id: keyof ImportCounts;
  readonly value: number;
  readonly name: string;
  readonly kind?: 'plain' | 'bad' | 'total';
}

function Term({ id, value, name, kind = 'plain' }: TermProps) {
  return (
    <div className={styles['term']} data-kind={kind} data-testid={`count-${id}`}>
      <b>{message('importing.count', { count: value })}</b>
      <span>{name}</span>
    </div>
  );
}

function Sign({ sign }: { readonly sign: '+' | '=' }) {
  return (
    <span className={styles['sign']} aria-hidden="true">
      {sign}
    </span>
  );
}
