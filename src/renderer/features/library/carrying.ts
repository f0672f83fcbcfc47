import type { DragEvent } from 'react';
import type { ArticleId } from '../../../core/article';
import type { CollectionId } from '../../../core/collection';
import { message } from '../../../core/text/message';
import styles from './carrying.module.css';

/** What is dragged within the window. A tag goes by its name: a level of names need not be a tag itself. */
export type Carried =
  | { readonly kind: 'articles'; readonly ids: readonly ArticleId[] }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'collection'; readonly id: CollectionId };

/** Tells our drags from files and text. */
const TYPE = 'application/x-cuttings';

/** The platform hides what is dragged until it is dropped; where it may be dropped has to be known before. */
let inHand: Carried | null = null;

/** What is dragged now; null for nothing of ours. */
export function carriedNow(): Carried | null {
  return inHand;
}

/** Begins a drag, with a card under the pointer that says what it is and how many. */
export function carry(event: DragEvent, carried: Carried, label: string): void {
  inHand = carried;
  const { dataTransfer } = event;
  dataTransfer.setData(TYPE, carried.kind);
  dataTransfer.effectAllowed = carried.kind === 'articles' ? 'copy' : 'move';
  const card = cardOf(carried.kind === 'articles' ? carried.ids.length : 1, label);
  document.body.append(card);
  dataTransfer.setDragImage(card, 24, 22);
  // The picture of it is taken when this event has ended.
  setTimeout(() => card.remove());
}

/** Ends a drag, wherever it ended. */
export function putDown(): void {
  inHand = null;
}

function cardOf(count: number, label: string): HTMLElement {
  const card = document.createElement('div');
  card.className = styles['card'] ?? '';
  if (count > 1) {
    const number = document.createElement('span');
    number.className = styles['count'] ?? '';
    number.textContent = message('list.number', { count });
    card.append(number);
  }
  const name = document.createElement('span');
  name.className = styles['name'] ?? '';
  name.textContent = label;
  card.append(name);
  return card;
}
