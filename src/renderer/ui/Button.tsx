import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './Button.module.css';
import { classNames } from './classNames';
import { Kbd } from './Kbd';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  /** One primary button a screen; quiet ones have no outline; links are text in the accent. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'link';
  /** 32 px, or 36 where it is what the screen is for, or 24 in strips. */
  readonly size?: 'control' | 'large' | 'strip';
  readonly icon?: LucideIcon;
  readonly iconEnd?: LucideIcon;
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly type?: 'button' | 'submit';
  readonly slot?: string;
  /** Only where the visible words don't say enough. */
  readonly label?: string;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', size = 'control', icon: Icon, iconEnd: IconEnd } = props;
  return (
    <AriaButton
      {...(props.ref === undefined ? {} : { ref: props.ref })}
      {...(props.onPress === undefined ? {} : { onPress: props.onPress })}
      {...(props.slot === undefined ? {} : { slot: props.slot })}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
      className={classNames(styles['button'], styles[kind], styles[size], props.className)}
      type={props.type ?? 'button'}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
    >
      {Icon === undefined ? null : <Icon size="1rem" strokeWidth={1.5} aria-hidden="true" />}
      {props.children}
      {props.keys === undefined ? null : <Kbd keys={props.keys} />}
      {IconEnd === undefined ? null : <IconEnd size="0.875rem" strokeWidth={1.75} aria-hidden="true" />}
    </AriaButton>
  );
}
