import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useState } from 'react';
import { IconButton } from './IconButton';
import styles from './ScrolledPage.module.css';

interface ScrolledPageProps {
  readonly label: string;
  /** What the button that closes it is called. */
  readonly closing: string;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A page in the place of list and reader: a bar that closes it, and below it what scrolls. */
export function ScrolledPage({ label, closing, scroller, onClose, children }: ScrolledPageProps) {
  const [isScrolled, setIsScrolled] = useState(false);
  return (
    <section className={styles['page']} aria-label={label} data-scrolled={isScrolled}>
      <div className={styles['bar']}>
        <IconButton icon={X} label={closing} keys="Escape" onPress={onClose} />
      </div>
      <div
        ref={scroller}
        className={styles['scroll']}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={(event) => setIsScrolled(event.currentTarget.scrollTop > 0)}
      >
        {children}
      </div>
    </section>
  );
}
