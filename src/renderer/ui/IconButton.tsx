import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components';
import { classNames } from './classNames';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip';

interface IconButtonProps {
  readonly icon: LucideIcon;
  /** The accessible name, also shown as a tooltip. */
  readonly label: string;
  /** An accelerator or key, shown in the tooltip and told to assistive technology. */
  readonly keys?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  /** For buttons that stay down: says `aria-pressed`. A pressed `fills` icon is filled (the star). */
  readonly isPressed?: boolean | undefined;
  readonly fills?: boolean;
  readonly isDisabled?: boolean;
  /** 32 px in bars, 28 in strips, 24 in tight places. */
  readonly size?: 'bar' | 'strip' | 'tiny';
  /** True while what it opened is shown. */
  readonly isOpen?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that is an icon only; it always has a name. */
export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, keys, isPressed, fills = false, size = 'bar', isOpen = false } = props;
  const iconSize = size === 'tiny' ? '0.875rem' : '1rem';
  return (
    <Tooltip label={label} keys={keys} isDisabled={isOpen}>
      <Button
        {...(props.ref === undefined ? {} : { ref: props.ref })}
        {...(props.onPress === undefined ? {} : { onPress: props.onPress })}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        {...(keys === undefined ? {} : { 'aria-keyshortcuts': ariaKeys(keys) })}
        className={classNames(
          styles['button'],
          styles[size],
          isOpen && styles['open'],
          fills && styles['fills'],
          props.className,
        )}
        aria-label={label}
        isDisabled={props.isDisabled ?? false}
      >
        <Icon size={iconSize} strokeWidth={size === 'tiny' ? 1.75 : 1.5} aria-hidden="true" />
      </Button>
    </Tooltip>
  );
}

function ariaKeys(keys: string): string {
  return keys.replace('CmdOrCtrl', 'Control');
}
