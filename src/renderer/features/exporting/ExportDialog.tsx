import { useState } from 'react';
import type { ArticleId } from '../../../core/article';
import { FORMAT_USES, OFFERED_FORMATS, type OfferedFormat } from '../../../core/export/formats';
import { message } from '../../../core/text/message';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { RadioList } from '../../ui/RadioList';
import styles from './ExportDialog.module.css';

interface ExportDialogProps {
  /** The articles that are chosen, if any, in the order of the list. */
  readonly chosen: readonly ArticleId[];
  /** The whole list, and what it is called. */
  readonly listed: readonly ArticleId[];
  readonly name: string;
  readonly format: OfferedFormat;
  /** Goes on to the place; `title` names what is exported. */
  readonly onGo: (ids: readonly ArticleId[], format: OfferedFormat, title: string) => void;
  readonly onClose: () => void;
}

type What = 'chosen' | 'list';

/** Asks what to export and as what. Where to is asked next, by the system's own dialog. */
export function ExportDialog({ chosen, listed, name, format: first, onGo, onClose }: ExportDialogProps) {
  const [what, setWhat] = useState<What>(chosen.length > 0 ? 'chosen' : 'list');
  const [format, setFormat] = useState(first);
  const choices = [
    ...(chosen.length > 0
      ? [{ id: 'chosen' as const, label: message('export.chosen', { count: chosen.length }) }]
      : []),
    ...(listed.length > 0
      ? [{ id: 'list' as const, label: message('export.list', { name, count: listed.length }) }]
      : []),
  ];
  const go = () => {
    onClose();
    if (what === 'list') onGo(listed, format, name);
    else onGo(chosen, format, titleOf(chosen.length));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={message('export.title')}
      width="wide"
      footer={
        <>
          <Button kind="quiet" onPress={onClose}>
            {message('export.cancel')}
          </Button>
          <Button kind="primary" onPress={go}>
            {message('export.go')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <RadioList
          label={message('export.what')}
          sections={[{ id: 'what', choices }]}
          chosen={what}
          onChoose={setWhat}
        />
        <RadioList
          label={message('export.as')}
          isWide
          isAutoFocused
          sections={FORMAT_USES.map((use) => ({
            id: use,
            label: message(`export.use.${use}`),
            choices: OFFERED_FORMATS[use].map((id) => ({
              id,
              label: message(`export.format.${id}`),
              why: message(`export.format.${id}.why`),
            })),
          }))}
          chosen={format}
          onChoose={setFormat}
        />
      </div>
    </Dialog>
  );
}

function titleOf(count: number): string {
  return count === 1 ? message('export.oneName') : message('export.someName', { count });
}
