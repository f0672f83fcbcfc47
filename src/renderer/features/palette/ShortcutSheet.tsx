import { X } from 'lucide-react';
import { useState } from 'react';
import { SHEET_SECTIONS, type SheetSection, sheetActions } from '../../../core/actions/actionGroups';
import { actionName } from '../../../core/actions/actionName';
import { NO_SITUATION } from '../../../core/actions/situation';
import { matchName } from '../../../core/query/matchName';
import { message } from '../../../core/text/message';
import { Dialog } from '../../ui/Dialog';
import { FilterField } from '../../ui/FilterField';
import { IconButton } from '../../ui/IconButton';
import { Kbd } from '../../ui/Kbd';
import styles from './ShortcutSheet.module.css';

interface ShortcutSheetProps {
  readonly onClose: () => void;
}

/** Every key there is, by what it is for. */
export function ShortcutSheet({ onClose }: ShortcutSheetProps) {
  const [typed, setTyped] = useState('');
  const sections = SHEET_SECTIONS.map((section) => ({ section, lines: linesOf(section, typed) })).filter(
    ({ lines }) => lines.length > 0,
  );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={message('sheet.name')}
      width="sheet"
      tools={
        <>
          <FilterField label={message('sheet.find')} value={typed} onChange={setTyped} />
          <IconButton icon={X} label={message('sheet.close')} keys="Escape" onPress={onClose} />
        </>
      }
    >
      <div className={styles['sections']}>
        {sections.map(({ section, lines }) => (
          <section key={section} className={styles['section']} aria-labelledby={`sheet-${section}`}>
            <h3 id={`sheet-${section}`} className={styles['head']}>
              {message(`sheet.${section}`)}
            </h3>
            <ul>
              {lines.map(({ id, name, keys }) => (
                <li key={id} className={styles['line']}>
                  <span>{name}</span>
                  <Kbd keys={keys} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {sections.length > 0 ? null : <p className={styles['nothing']}>{message('sheet.nothing')}</p>}
    </Dialog>
  );
}

function linesOf(section: SheetSection, typed: string) {
  return sheetActions(section)
    .map((action) => ({ id: action.id, name: actionName(action, NO_SITUATION), keys: action.keys ?? '' }))
    .filter(({ name }) => matchName(name, typed) !== null);
}
