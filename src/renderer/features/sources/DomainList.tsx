import { Plus, Split } from 'lucide-react';
import { useId, useState } from 'react';
import type { SourceHost } from '../../../contract/archiveTasks';
import type { SourceRule } from '../../../core/rules/sourceRule';
import { message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import { Button } from '../../ui/Button';
import { DomainDialog } from './DomainDialog';
import styles from './RuleList.module.css';
import { RuleRows, type RuleRowsProps } from './RuleRows';
import { useFacts } from './useFacts';

interface DomainListProps extends Omit<RuleRowsProps, 'rules'> {
  readonly source: string;
  /** How many articles the source has. */
  readonly count: number;
  /** The rules of all sources. */
  readonly all: readonly SourceRule[];
  /** Those that say which domains are of this source. */
  readonly rules: readonly SourceRule[];
  readonly onDomain: (source: string, domain: string) => Promise<unknown>;
}

/** The domains of a source: those that its pages are from, which can be split off, and those that were given to it. */
export function DomainList({ source, count, all, rules, onDomain, ...acts }: DomainListProps) {
  const id = useId();
  const [asking, setAsking] = useState<{ readonly splits: SourceHost | null } | null>(null);
  const hosts = useFacts('sourceHosts', source, (change) => change.rules || change.articles);
  const isGiven = (host: string) =>
    rules.some(({ effect }) => effect.kind === 'domain' && effect.domain === host);
  const articlesOn = ({ isOn, effect }: SourceRule) => {
    const host = effect.kind === 'domain' ? effect.domain : null;
    return isOn ? (hosts.answer?.find((one) => one.host === host)?.articles ?? null) : null;
  };
  const isNone = hosts.answer?.length === 0 && rules.length === 0;
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {message('sources.domains')}
      </h2>
      {hosts.error === null ? null : (
        <p role="alert">{message('sources.failed', { reason: errorText(hosts.error) })}</p>
      )}
      {isNone ? <p className={styles['none']}>{message('sources.noDomain')}</p> : null}
      <ul>
        {hosts.answer
          ?.filter(({ host }) => !isGiven(host))
          .map((one) => (
            <li key={one.host} className={styles['rule']}>
              <bdi className={styles['grow']}>{one.host}</bdi>
              <span className={styles['count']}>
                {message('sources.inArticles', { count: one.articles })}
              </span>
              {one.articles < count ? (
                <Button
                  kind="quiet"
                  size="strip"
                  icon={Split}
                  label={message('sources.splitOff', { domain: one.host })}
                  onPress={() => setAsking({ splits: one })}
                >
                  {message('sources.split')}
                </Button>
              ) : null}
            </li>
          ))}
        <RuleRows rules={rules} articlesOf={articlesOn} {...acts} />
      </ul>
      <p className={styles['foot']}>
        <Button kind="quiet" icon={Plus} onPress={() => setAsking({ splits: null })}>
          {message('sources.addDomain')}
        </Button>
      </p>
      {asking === null ? null : (
        <DomainDialog
          source={source}
          splits={asking.splits}
          all={all}
          onDomain={onDomain}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}
