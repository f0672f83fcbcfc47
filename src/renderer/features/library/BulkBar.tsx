import { type LucideIcon, X } from 'lucide-react';
import type { RefObject } from 'react';
import { Toolbar } from 'react-aria-components';
import { bulkActions } from '../../../core/actions/actionGroups';
import { actionName } from '../../../core/actions/actionName';
import type { ActionId } from '../../../core/actions/actions';
import { keysOf } from '../../../core/actions/keys';
import type { Situation } from '../../../core/actions/situation';
import { message } from '../../../core/text/message';
import { IconButton } from '../../ui/IconButton';
import styles from './BulkBar.module.css';

interface BulkBarProps {
  readonly count: number;
  readonly situation: Situation;
  readonly icons: Readonly<Record<ActionId, LucideIcon>>;
  readonly onAction: (action: ActionId) => void;
  /** The action whose editor is open; it stands beside the button. */
  readonly open: ActionId | null;
  readonly openButton: RefObject<HTMLButtonElement | null>;
}

/** Floats over the list's foot while two or more articles are selected. */
export function BulkBar(props: BulkBarProps) {
  const { count, situation, onAction, open, openButton } = props;
  return (
    <Toolbar className={styles['bar'] ?? ''} aria-label={message('bulk.name')}>
      <b className={styles['count']}>{message('bulk.count', { count })}</b>
      {bulkActions().map((action) => (
        <IconButton
          key={action.id}
          {...(action.id === open ? { ref: openButton } : {})}
          icon={props.icons[action.id]}
          label={actionName(action, situation)}
          keys={action.keys}
          isOpen={action.id === open}
          onPress={() => onAction(action.id)}
        />
      ))}
      <span className={styles['rule']} />
      <IconButton
        icon={X}
        label={message('bulk.clear')}
        keys={keysOf('article.back')}
        onPress={() => onAction('article.back')}
      />
    </Toolbar>
  );
}
