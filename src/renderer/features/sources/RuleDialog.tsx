import { useState } from 'react';
import type { ProposedRule } from '../../../core/rules/proposedRules';
import type { RuleId, SourceRule } from '../../../core/rules/sourceRule';
import { message } from '../../../core/text/message';
import { callMain } from '../../bridge';
import { errorText } from '../../live/errorText';
import { useLibrary } from '../../live/LibraryContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/SelectField';
import { PreviewList } from './PreviewList';
import { PreviewNumbers } from './PreviewNumbers';
import styles from './RuleDialog.module.css';
import { RuleFields } from './RuleFields';
import { ruleSentence } from './ruleWords';
import { usePreview } from './usePreview';

interface RuleDialogProps {
  readonly source: string;
  /** The rules to choose from: those that corrections suggest, or the one to be changed. */
  readonly proposed: readonly ProposedRule[];
  /** The rule that is changed; null for a new one. */
  readonly changes: SourceRule | null;
  readonly onClose: () => void;
}

/** A rule before it is applied: what it says, and everything that it would change. */
export function RuleDialog({ source, proposed, changes, onClose }: RuleDialogProps) {
  const library = useLibrary();
  const [choice, setChoice] = useState(0);
  const [edited, setEdited] = useState<ProposedRule['effect'] | null>(null);
  const [id] = useState(() => changes?.id ?? (crypto.randomUUID() as string as RuleId));
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = proposed[choice];
  const effect = edited ?? chosen?.effect;
  const rule: SourceRule | null =
    effect === undefined || isEmpty(effect) ? null : { id, source, isOn: true, effect };
  const { preview, error } = usePreview(rule === null ? null : JSON.stringify(rule), () =>
    callMain('previewRules', { set: rule === null ? [] : [rule], remove: [] }),
  );
  if (chosen === undefined || effect === undefined) return null;

  async function apply() {
    if (rule === null) return;
    try {
      await library.act('setRule', { rule });
      onClose();
    } catch (thrown) {
      const reason = errorText(thrown instanceof Error ? thrown : new Error(String(thrown)));
      setProblem(message('rule.failed', { reason }));
    }
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="wide"
      title={message(changes === null ? 'rule.title' : 'rule.change', { source })}
      footer={
        <>
          <span className={styles['step']}>{message('rule.oneStep')}</span>
          <Button onPress={onClose}>{message('rule.cancel')}</Button>
          <Button kind="primary" isDisabled={preview === null} onPress={() => void apply()}>
            {message('rule.go', { count: preview?.changed ?? 0 })}
          </Button>
        </>
      }
    >
      <div className={styles['rule']}>
        {proposed.length < 2 ? null : (
          <SelectField
            label={message('rule.which')}
            choices={proposed.map((one, n) => ({ id: String(n), label: ruleSentence(one.effect, source) }))}
            chosen={String(choice)}
            onChoose={(wanted) => {
              setChoice(Number(wanted));
              setEdited(null);
            }}
          />
        )}
        <RuleFields effect={effect} matches={chosen.matches} onChange={setEdited} />
      </div>
      <PreviewNumbers
        preview={preview}
        looking={message('rule.looking', { source })}
        nothing={message('rule.nothing', { source })}
      />
      {preview === null ? null : <PreviewList key={JSON.stringify(rule)} preview={preview} />}
      {problem === null && error === null ? null : (
        <p className={styles['problem']} role="alert">
          {problem ?? message('rule.notPreviewed', { reason: error === null ? '' : errorText(error) })}
        </p>
      )}
    </Dialog>
  );
}

function isEmpty(effect: ProposedRule['effect']): boolean {
  return effect.kind === 'label' && effect.match.kind !== 'text' && effect.match.text.trim() === '';
}
