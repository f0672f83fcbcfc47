import { Search } from 'lucide-react';
import { useId, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { Situation } from '../../../core/actions/situation';
import type { Overview } from '../../../core/overview';
import { message } from '../../../core/text/message';
import { Kbd } from '../../ui/Kbd';
import styles from './CommandPalette.module.css';
import { entryElementId, PaletteList } from './PaletteList';
import { type PaletteEntry, paletteEntries } from './paletteEntries';
import { movedLine } from './paletteKeys';
import { usePaletteArticles } from './usePaletteArticles';

interface CommandPaletteProps {
  readonly situation: Situation;
  readonly overview: Overview | undefined;
  readonly onTake: (entry: PaletteEntry) => void;
  readonly onClose: () => void;
}

/** A box in which everything can be done and found by its name: actions, places, articles. Floats above the window. */
export function CommandPalette(props: CommandPaletteProps) {
  return (
    <ModalOverlay
      className={styles['scrim'] ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''} aria-label={message('palette.name')}>
          <PaletteBox {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteBox({ situation, overview, onTake }: CommandPaletteProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const articles = usePaletteArticles(typed);
  const entries = paletteEntries(typed, { situation, overview, articles });
  const at = Math.min(chosen, entries.length - 1);
  const take = (entry: PaletteEntry | undefined) => {
    if (entry !== undefined && !(entry.kind === 'action' && entry.why !== null)) onTake(entry);
  };
  return (
    <>
      <div className={styles['box']}>
        <Search className={styles['glass'] ?? ''} size="1.125rem" strokeWidth={1.5} aria-hidden="true" />
        <input
          // biome-ignore lint/a11y/noAutofocus: a dialog takes the focus, and this is what it is for
          autoFocus
          className={styles['input']}
          type="text"
          role="combobox"
          aria-label={message('palette.name')}
          aria-expanded={entries.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={at < 0 ? undefined : entryElementId(listId, at)}
          placeholder={message('palette.hint')}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(0);
          }}
          onKeyDown={(event) => {
            const moved = movedLine(event.key, at, entries.length);
            if (moved !== null) setChosen(moved);
            else if (event.key === 'Enter' && !event.nativeEvent.isComposing) take(entries[at]);
            else return;
            event.preventDefault();
          }}
        />
      </div>
      <PaletteList id={listId} entries={entries} at={at} onTake={take} onPoint={setChosen} />
      <Foot />
    </>
  );
}

function Foot() {
  return (
    <p className={styles['foot']} aria-hidden="true">
      <span>
        <Kbd keys="ArrowUp+ArrowDown" /> {message('palette.choose')}
      </span>
      <span>
        <Kbd keys="Enter" /> {message('palette.do')}
      </span>
      <span>
        <Kbd keys="Escape" /> {message('palette.close')}
      </span>
    </p>
  );
}
