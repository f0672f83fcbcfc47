import type { KeyboardEvent } from 'react';

/**
 * Arrow keys in the sidebar: up and down move the focus, left and right close and open a branch (the item says its
 * state in `data-side-item`), Home and End go to the ends. Answers true when the key was used.
 */
export function moveInSidebar(event: KeyboardEvent<HTMLElement>): boolean {
  const items = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[data-side-item]')];
  const present = items.findIndex((item) => item.matches(':focus'));
  if (present < 0 || event.ctrlKey || event.metaKey || event.altKey) return false;
  const item = items[present];
  switch (event.key) {
    case 'ArrowDown':
      items[present + 1]?.focus();
      return true;
    case 'ArrowUp':
      items[present - 1]?.focus();
      return true;
    case 'Home':
      items[0]?.focus();
      return true;
    case 'End':
      items.at(-1)?.focus();
      return true;
    case 'ArrowRight':
      return pressTwist(item, 'closed');
    case 'ArrowLeft':
      return pressTwist(item, 'open');
    default:
      return false;
  }
}

function pressTwist(item: HTMLElement | undefined, state: 'open' | 'closed'): boolean {
  if (item?.dataset['sideItem'] !== state) return false;
  item.parentElement?.querySelector<HTMLButtonElement>('[aria-expanded]')?.click();
  return true;
}
