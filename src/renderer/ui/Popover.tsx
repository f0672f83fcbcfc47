import type { ComponentProps, ReactNode, RefObject } from 'react';
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components';
import { classNames } from './classNames';
import styles from './Popover.module.css';

interface PopoverProps {
  readonly children: ReactNode;
  readonly placement?: NonNullable<ComponentProps<typeof AriaPopover>['placement']>;
  /** Needed where it does not stand in a PopoverTrigger or MenuButton. */
  readonly triggerRef?: RefObject<Element | null>;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  /** Its accessible name, where nothing that opened it gives it one. */
  readonly name?: string;
  readonly className?: string | undefined;
}

/** A floating surface beside its trigger. For a menu or listbox; PopoverDialog for anything else. */
export function Popover({ className, children, name, placement = 'bottom start', ...rest }: PopoverProps) {
  return (
    <AriaPopover
      {...rest}
      {...(name === undefined ? {} : { 'aria-label': name })}
      className={classNames(styles['popover'], className)}
      placement={placement}
      offset={4}
      containerPadding={12}
    >
      {children}
    </AriaPopover>
  );
}

interface PopoverDialogProps extends PopoverProps {
  /** The dialog's accessible name. */
  readonly label: string;
}

/** A popover that holds controls: a named dialog that takes the focus and gives it back. */
export function PopoverDialog({ label, children, ...rest }: PopoverDialogProps) {
  return (
    <Popover {...rest}>
      <Dialog className={styles['dialog'] ?? ''} aria-label={label}>
        {children}
      </Dialog>
    </Popover>
  );
}

/** Wraps a button and the PopoverDialog that it opens. */
export function PopoverTrigger({ children }: { readonly children: ReactNode }) {
  return <DialogTrigger>{children}</DialogTrigger>;
}
