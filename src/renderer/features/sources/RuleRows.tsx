import { Pencil, Trash2 } from 'lucide-react';
import { Switch } from 'react-aria-components';
import type { SourceRule } from '../../../core/rules/sourceRule';
import { message } from '../../../core/text/message';
import { IconButton } from '../../ui/IconButton';
import styles from './RuleList.module.css';
import { ruleSentence } from './ruleWords';

/** Rules, and what can be done to each. */
export interface RuleRowsProps {
  readonly rules: readonly SourceRule[];
  /** How many articles a rule is about, where that is told. */
  readonly articlesOf?: (rule: SourceRule) => number | null;
  readonly onSwitch: (rule: SourceRule) => void;
  readonly onRemove: (rule: SourceRule) => void;
  readonly onChange: (rule: SourceRule) => void;
}

/** Rules as items of a list, each to be switched off, changed or removed. */
export function RuleRows({ rules, articlesOf, onSwitch, onRemove, onChange }: RuleRowsProps) {
  return rules.map((rule) => {
    const words = ruleSentence(rule.effect, rule.source);
    const articles = articlesOf?.(rule) ?? null;
    const canChange = rule.effect.kind === 'label' || rule.effect.kind === 'dateOrder';
    return (
      <li key={rule.id} className={styles['rule']} data-on={rule.isOn}>
        <Switch className={styles['switch'] ?? ''} isSelected={rule.isOn} onChange={() => onSwitch(rule)}>
          <span className={styles['track']} />
          <bdi className={styles['words']}>{words}</bdi>
        </Switch>
        {articles === null ? null : (
          <span className={styles['count']}>{message('sources.inArticles', { count: articles })}</span>
        )}
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
  });
}
