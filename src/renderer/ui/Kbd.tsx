import styles from './Kbd.module.css';

const CAPS: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'Ctrl',
  Escape: 'Esc',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Plus: '+',
  '-': '−',
};

/** Keys as caps. Takes an accelerator (`CmdOrCtrl+Shift+O`) or one key (`j`). */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span className={styles['keys']}>
      {keyCaps(keys).map((cap) => (
        <kbd key={cap} className={styles['kbd']}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}

/** The caps of an accelerator, in the order they are pressed. */
function keyCaps(keys: string): readonly string[] {
  return keys.split('+').map((key) => CAPS[key] ?? key);
}
