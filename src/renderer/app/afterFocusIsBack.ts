/** Does something when a menu or dialog is gone and the focus is back where it was, so that it can be moved again. */
export function afterFocusIsBack(work: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(work));
}
