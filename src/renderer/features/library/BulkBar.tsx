import { MailOpen, Star, Tag, X } from 'lucide-react';
import type { RefObject } from 'react';
import { Toolbar } from 'react-aria-components';
import { keysOf } from '../../../core/actions/keys';
import { message } from '../../../core/text/message';
import { IconButton } from '../../ui/IconButton';
import styles from './BulkBar.module.css';

/** What can be done to the articles that are selected. */
export interface BulkActs {
  readonly onTag: () => void;
  readonly onRead: () => void;
  readonly onStar: () => void;
  readonly onClear: () => void;
}

interface BulkBarProps extends BulkActs {
  readonly count: number;
  /** What the tag editor stands beside. */
  readonly tagButton: RefObject<HTMLButtonElement | null>;
  readonly isTagging: boolean;
}

/** Floats over the list's foot while two or more articles are selected. */
export function BulkBar(props: BulkBarProps) {
  const { count, onTag, onRead, onStar, onClear } = props;
  return (
    <Toolbar className={styles['bar'] ?? ''} aria-label={message('bulk.name')}>
      <b className={styles['count']}>{message('bulk.count', { count })}</b>
      <IconButton
        ref={props.tagButton}
        icon={Tag}
        label={message('bulk.tag')}
        keys={keysOf('article.tag')}
        isOpen={props.isTagging}
        onPress={onTag}
      />
      <IconButton
        icon={MailOpen}
        label={message('bulk.read')}
        keys={keysOf('article.read')}
        onPress={onRead}
      />
      <IconButton icon={Star} label={message('bulk.star')} keys={keysOf('article.star')} onPress={onStar} />
      <span className={styles['rule']} />
      <IconButton icon={X} label={message('bulk.clear')} keys={keysOf('article.back')} onPress={onClear} />
    </Toolbar>
  );
}
