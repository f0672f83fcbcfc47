import { LABELS, type Label } from '../../../core/labels';
import type { ProposedRule } from '../../../core/rules/proposedRules';
import { type DateOrder, LINE_PLACES, type LineMatch, type LinePlace } from '../../../core/rules/sourceRule';
import { message } from '../../../core/text/message';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import styles from './RuleDialog.module.css';

type Effect = ProposedRule['effect'];
interface RuleFieldsProps {
  readonly effect: Effect;
  /** The ways to say which lines are meant. */
  readonly matches: readonly LineMatch[];
  readonly onChange: (effect: Effect) => void;
}

const ORDERS: readonly DateOrder[] = ['dayMonth', 'monthDay'];

/** What a rule says, to be changed. */
export function RuleFields({ effect, matches, onChange }: RuleFieldsProps) {
  if (effect.kind === 'dateOrder')
    return (
      <div className={styles['fields']}>
        <SelectField
          label={message('rule.dates')}
          choices={ORDERS.map((id) => ({ id, label: message(`rule.dates.${id}`) }))}
          chosen={effect.order}
          onChoose={(order) => onChange({ ...effect, order: order as DateOrder })}
        />
      </div>
    );
  const { match, place, label } = effect;
  return (
    <>
      {match.kind === 'begins' ? null : (
        <p className={styles['quote']}>
          <bdi>{match.kind === 'text' ? match.texts.join(' · ') : match.text}</bdi>
        </p>
      )}
      <div className={styles['fields']}>
        {matches.length < 2 ? null : (
          <SelectField
            label={message('rule.lines')}
            choices={matches.map((one) => ({ id: one.kind, label: matchName(one) }))}
            chosen={match.kind}
            onChoose={(kind) =>
              onChange({ ...effect, match: matches.find((one) => one.kind === kind) ?? match })
            }
          />
        )}
        {match.kind === 'begins' ? (
          <TextField
            label={message('rule.beginning')}
            value={match.text}
            onChange={(text) => onChange({ ...effect, match: { kind: 'begins', text } })}
          />
        ) : null}
        <SelectField
          label={message('rule.place')}
          choices={LINE_PLACES.map((id) => ({ id, label: message(`rule.place.${id}`) }))}
          chosen={place}
          onChoose={(wanted) => onChange({ ...effect, place: wanted as LinePlace })}
        />
        <SelectField
          label={message('rule.label')}
          choices={LABELS.map((one) => ({ id: one.label, label: message(`label.${one.label}`) }))}
          chosen={label}
          onChoose={(wanted) => onChange({ ...effect, label: wanted as Label })}
        />
      </div>
    </>
  );
}

function matchName(match: LineMatch): string {
  const count = match.kind === 'text' ? match.texts.length : 1;
  return message(`rule.lines.${match.kind}`, { count });
}
