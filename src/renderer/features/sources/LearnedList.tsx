import { useId } from 'react';
import { Switch } from 'react-aria-components';
import type { RuleId, SourceRule } from '../../../core/rules/sourceRule';
import { message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import styles from './RuleList.module.css';
import { useFacts } from './useFacts';

interface LearnedListProps {
  readonly source: string;
  /** The rules of the source. */
  readonly rules: readonly SourceRule[];
  readonly onSet: (rule: SourceRule) => void;
  readonly onRemove: (rule: SourceRule) => void;
}

/** The lines that were learned to be furniture of a source; one that is none is switched off. */
export function LearnedList({ source, rules, onSet, onRemove }: LearnedListProps) {
  const id = useId();
  const { answer: lines, error } = useFacts(
    'learnedLines',
    source,
    ({ rules, articles }) => rules || articles,
  );
  if (error !== null) return <p role="alert">{message('sources.failed', { reason: errorText(error) })}</p>;
  if (lines === undefined || lines.length === 0) return null;
  const ruleOf = (text: string) =>
    rules.find(({ effect, isOn }) => isOn && effect.kind === 'unlearned' && effect.text === text);
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {message('sources.learned')}
      </h2>
      <p className={styles['hint']}>{message('sources.learnedHint')}</p>
      <ul>
        {lines.map(({ text, articles }) => {
          const rule = ruleOf(text);
          return (
            <li key={text} className={styles['rule']} data-on={rule === undefined}>
              <Switch
                className={styles['switch'] ?? ''}
                isSelected={rule === undefined}
                onChange={() => (rule === undefined ? onSet(unlearned(source, text)) : onRemove(rule))}
              >
                <span className={styles['track']} />
                <bdi className={styles['words']}>{text}</bdi>
              </Switch>
              <span className={styles['count']}>{message('sources.inArticles', { count: articles })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function unlearned(source: string, text: string): SourceRule {
  const id = crypto.randomUUID() as string as RuleId;
  return { id, source, isOn: true, effect: { kind: 'unlearned', text } };
}
