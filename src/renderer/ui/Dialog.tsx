import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './classNames';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons; the primary one last. */
  readonly footer?: ReactNode;
  readonly width?: 'narrow' | 'wide' | 'sheet';
  /** Controls beside the title. */
  readonly tools?: ReactNode;
  /** For what must be read: `alertdialog` is not closed by a click outside. */
  readonly role?: 'dialog' | 'alertdialog';
}

/** A modal dialog. Focus is kept inside and returns to where it was; Esc closes it. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, children, footer, width = 'narrow', role = 'dialog' } = props;
  return (
    <ModalOverlay
      className={styles['scrim'] ?? ''}
      isOpen={isOpen}
      onOpenChange={(isNowOpen) => {
        if (!isNowOpen) onClose();
      }}
      isDismissable={role === 'dialog'}
    >
      <Modal className={classNames(styles['modal'], styles[width])}>
        <AriaDialog className={styles['dialog'] ?? ''} role={role}>
          <header className={styles['header']}>
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
            {props.tools}
          </header>
          {/* A sheet is only read, so what scrolls must be reachable by itself. */}
          <div className={styles['body']} {...(width === 'sheet' ? { tabIndex: 0 } : {})}>
            {children}
          </div>
          {footer === undefined ? null : <footer className={styles['footer']}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
