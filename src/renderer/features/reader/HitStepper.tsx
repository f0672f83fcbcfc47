import { ArrowDown, ArrowUp } from 'lucide-react';
import { message } from '../../../core/text/message';
import { IconButton } from '../../ui/IconButton';
import styles from './HitStepper.module.css';
import type { HitSteps } from './useHitSteps';

/** Which of the hits is looked at, and buttons to the next and the one before. Nothing where there are none. */
export function HitStepper({ steps: { count, at, step } }: { readonly steps: HitSteps }) {
  if (count === 0) return null;
  return (
    <fieldset className={styles['stepper']}>
      <legend className="visuallyHidden">{message('reader.hits')}</legend>
      <p className={styles['count']} aria-live="polite">
        {at === 0 ? message('reader.hitCount', { count }) : message('reader.hitAt', { at, count })}
      </p>
      <IconButton
        icon={ArrowDown}
        size="strip"
        label={message('reader.nextHit')}
        keys="n"
        onPress={() => step(1)}
      />
      <IconButton
        icon={ArrowUp}
        size="strip"
        label={message('reader.previousHit')}
        keys="N"
        onPress={() => step(-1)}
      />
    </fieldset>
  );
}
