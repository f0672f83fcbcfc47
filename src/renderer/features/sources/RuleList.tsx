import { Pencil, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { Switch } from 'react-aria-components';
import type { SourceRule } from '../../../core/rules/sourceRule';
import { message } from '../../../core/text/message';
import { IconButton } from '../../ui/IconButton';
import styles from './RuleList.module.css';
import { ruleSentence } from './ruleWords';

interface RuleListProps {
  readonly title: string;
  readonly rules: readonly SourceRule[];
  /** What is said when there is none. */
  readonly none: string;
  readonly onSwitch: (rule: SourceRule) => void;
  readonly onRemove: (rule: SourceRule) => void;
  readonly onChange: (rule: SourceRule) => void;
}

/** Rules of a source, each to be switched off, changed or removed. */
export function RuleList({ title, rules, none, onSwitch, onRemove, onChange }: RuleListProps) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      {rules.length === 0 ? <p className={styles['none']}>{none}</p> : null}
      <ul>
        {rules.map((rule) => {
          const words = ruleSentence(rule.effect, rule.source);
          const canChange = rule.effect.kind === 'label' || rule.effect.kind === 'dateOrder';
          return (
            <li key={rule.id} className={styles['rule']} data-on={rule.isOn}>
              <Switch
                className={styles['switch'] ?? ''}
                isSelected={rule.isOn}
                onChange={() => onSwitch(rule)}
              >
                <span className={styles['track']} />
                <bdi className={styles['words']}>{words}</bdi>
              </Switch>
              {canChange ? (
                <IconButton
                  icon={Pencil}
                  size="strip"
                  label={message('sources.changeRule', { rule: words })}
                  onPress={() => onChange(rule)}
                />
              ) : null}
              <IconButton
                icon={Trash2}
                size="strip"
                label={message('sources.removeRule', { rule: words })}
                onPress={() => onRemove(rule)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
