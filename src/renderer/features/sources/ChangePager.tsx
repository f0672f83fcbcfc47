import { ChevronDown, ChevronUp } from 'lucide-react';
import { message } from '../../../core/text/message';
import { IconButton } from '../../ui/IconButton';
import styles from './ChangePager.module.css';

interface ChangePagerProps {
  /** The first that is shown, from 0; how many are shown at once, and how many can be; of how many there are. */
  readonly from: number;
  readonly step: number;
  readonly told: number;
  readonly count: number;
  readonly onFrom: (from: number) => void;
}

/** Which of the articles stand in the list, and the way to those before and after. Nothing where all of them do. */
export function ChangePager({ from, step, told, count, onFrom }: ChangePagerProps) {
  if (told <= step) return null;
  return (
    <p className={styles['pager']}>
      {message('rule.shown', { from: from + 1, to: Math.min(from + step, told), count })}
      <IconButton
        icon={ChevronUp}
        label={message('rule.earlier')}
        isDisabled={from === 0}
        onPress={() => onFrom(Math.max(0, from - step))}
      />
      <IconButton
        icon={ChevronDown}
        label={message('rule.later')}
        isDisabled={from + step >= told}
        onPress={() => onFrom(from + step)}
      />
    </p>
  );
}
