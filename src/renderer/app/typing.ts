/** Where what is pressed is text, so that undo takes back letters. */
const TEXT_FIELD = 'input, textarea, [contenteditable]';

/** True while a text field has the focus. */
export function isTyping(): boolean {
  return document.activeElement?.matches(TEXT_FIELD) ?? false;
}
