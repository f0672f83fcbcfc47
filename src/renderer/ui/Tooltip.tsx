import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Kbd } from './Kbd';
import styles from './Tooltip.module.css';

interface TooltipProps {
  readonly label: string;
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
  /** The control it is about; a React Aria button or anything focusable of theirs. */
  readonly children: ReactElement;
}

/** A name (and its key) shown beside a control that has no words of its own. */
export function Tooltip({ label, keys, isDisabled = false, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={0} isDisabled={isDisabled}>
      {children}
      <AriaTooltip className={styles['tooltip'] ?? ''} offset={6}>
        {label}
        {keys === undefined ? null : <Kbd keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
