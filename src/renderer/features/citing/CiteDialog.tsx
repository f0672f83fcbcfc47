import { useEffect, useState } from 'react';
import type { ArticleId } from '../../../core/article';
import type { CitationText } from '../../../core/citing/bibliography';
import { CITATION_FORMS, type CitationForm } from '../../../core/citing/citationForms';
import { message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import { useLibrary } from '../../live/LibraryContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/SelectField';
import styles from './CiteDialog.module.css';
import { cite } from './cite';

interface CiteDialogProps {
  readonly ids: readonly ArticleId[];
  readonly form: CitationForm;
  readonly onForm: (form: CitationForm) => void;
  readonly onCopy: (citation: CitationText) => void;
  readonly onClose: () => void;
}

type Preview =
  | { readonly kind: 'writing' }
  | { readonly kind: 'written'; readonly citation: CitationText }
  | { readonly kind: 'failed'; readonly error: Error };

/** Asks in which form to cite, shows what that is, and copies it. */
export function CiteDialog({ ids, form, onForm, onCopy, onClose }: CiteDialogProps) {
  const preview = usePreview(ids, form);
  const copy = () => {
    if (preview.kind !== 'written') return;
    onClose();
    onCopy(preview.citation);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={message('cite.title', { count: ids.length })}
      width="wide"
      footer={
        <>
          <Button kind="quiet" onPress={onClose}>
            {message('export.cancel')}
          </Button>
          <Button kind="primary" isDisabled={preview.kind !== 'written'} onPress={copy}>
            {message('cite.go')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <SelectField
          label={message('cite.form')}
          isAutoFocused
          choices={CITATION_FORMS.map((id) => ({ id, label: message(`cite.form.${id}`) }))}
          chosen={form}
          onChoose={(id) => {
            const chosen = CITATION_FORMS.find((one) => one === id);
            if (chosen !== undefined) onForm(chosen);
          }}
        />
        <section
          className={styles['preview']}
          aria-label={message('cite.preview')}
          aria-live="polite"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          data-bad={preview.kind === 'failed'}
        >
          {preview.kind === 'written' ? <Lines text={preview.citation.text} /> : wordsOf(preview)}
        </section>
      </div>
    </Dialog>
  );
}

function Lines({ text }: { readonly text: string }) {
  return text
    .trimEnd()
    .split('\n')
    .map((line, n) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have nothing else
      <p key={n} className={styles['line']}>
        {line}
      </p>
    ));
}

function wordsOf(preview: Exclude<Preview, { readonly kind: 'written' }>): string {
  return preview.kind === 'writing' ? message('cite.writing') : errorText(preview.error);
}

function usePreview(ids: readonly ArticleId[], form: CitationForm): Preview {
  const library = useLibrary();
  const [preview, setPreview] = useState<Preview>({ kind: 'writing' });
  useEffect(() => {
    const ending = new AbortController();
    setPreview({ kind: 'writing' });
    cite(library, ids, form, ending.signal).then(
      (citation) => {
        if (!ending.signal.aborted) setPreview({ kind: 'written', citation });
      },
      (error: Error) => {
        if (!ending.signal.aborted) setPreview({ kind: 'failed', error });
      },
    );
    return () => ending.abort();
  }, [library, ids, form]);
  return preview;
}
