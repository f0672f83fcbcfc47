import { useState } from 'react';
import type { Article } from '../../../core/article';
import { CORRECTED_FIELDS, type CorrectedField } from '../../../core/correction';
import { LOCALE } from '../../../core/text/locale';
import { message } from '../../../core/text/message';
import { Button } from '../../ui/Button';
import { DayField } from '../../ui/DayField';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import styles from './CorrectDialog.module.css';
import { reasonsOf, reasonText } from './reasonText';
import { useCorrect } from './useCorrect';

interface CorrectDialogProps {
  readonly article: Article;
  /** The field that gets the focus. */
  readonly field: CorrectedField;
  readonly onClose: () => void;
}

type Typed = { readonly [F in CorrectedField]?: string | null };

/** Headline, date, byline and source of an article, to be set by hand or given back to extraction. */
export function CorrectDialog({ article, field, onClose }: CorrectDialogProps) {
  const { extraction } = article;
  const [typed, setTyped] = useState<Typed>({});
  const { correct, problem } = useCorrect(article.id);
  const changes = CORRECTED_FIELDS.flatMap((one) => {
    const value = typed[one];
    const isChanged = value !== undefined && (value === '' ? null : value) !== extraction[one];
    return isChanged ? [{ kind: 'field' as const, field: one, value }] : [];
  });

  async function save() {
    if (changes.length === 0 || (await correct(changes))) onClose();
  }

  async function revert(one: CorrectedField) {
    await correct([{ kind: 'fieldAutomatic', field: one }]);
    setTyped(({ [one]: _, ...others }) => others);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={message('correct.title')}
      footer={
        <>
          <Button onPress={onClose}>{message('correct.cancel')}</Button>
          <Button kind="primary" onPress={() => void save()} isDisabled={changes.length === 0}>
            {message('correct.save')}
          </Button>
        </>
      }
    >
      <form
        className={styles['fields']}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {CORRECTED_FIELDS.map((one) => (
          <Row key={one} article={article} field={one} onRevert={() => void revert(one)}>
            {(hint) => (
              <FieldInput
                field={one}
                value={typed[one] === undefined ? extraction[one] : (typed[one] ?? null)}
                hint={hint}
                isFirst={one === field}
                onChange={(value) => setTyped((before) => ({ ...before, [one]: value }))}
              />
            )}
          </Row>
        ))}
        {/* Enter in a field saves. */}
        <input type="submit" hidden />
      </form>
      {problem === null ? null : (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
    </Dialog>
  );
}

interface RowProps {
  readonly article: Article;
  readonly field: CorrectedField;
  readonly onRevert: () => void;
  readonly children: (hint: string | undefined) => React.ReactNode;
}

function Row({ article, field, onRevert, children }: RowProps) {
  const isByHand = article.correction?.fields[field] !== undefined;
  const [reason] = reasonsOf(article.extraction, field);
  const why = reason === undefined ? message('correct.notFound') : reasonText(reason);
  return (
    <div className={styles['row']} data-by-hand={isByHand}>
      {children(why)}
      {isByHand ? (
        <Button
          kind="link"
          className={styles['revert']}
          label={message('correct.revertField', { field: message(`field.${field}`) })}
          onPress={onRevert}
        >
          {message('correct.revert')}
        </Button>
      ) : null}
    </div>
  );
}

interface FieldInputProps {
  readonly field: CorrectedField;
  readonly value: string | null;
  readonly hint: string | undefined;
  readonly isFirst: boolean;
  readonly onChange: (value: string | null) => void;
}

function FieldInput({ field, value, hint, isFirst, onChange }: FieldInputProps) {
  const label = message(`field.${field}`);
  if (field === 'published')
    return (
      <DayField
        label={label}
        value={value}
        hint={hint}
        locale={LOCALE}
        autoFocus={isFirst}
        onChange={onChange}
      />
    );
  return (
    <TextField
      label={label}
      value={value ?? ''}
      hint={hint}
      lines={field === 'headline' ? 2 : 1}
      autoFocus={isFirst}
      onChange={onChange}
    />
  );
}
