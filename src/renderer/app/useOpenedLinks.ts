import { type Dispatch, useEffect } from 'react';
import type { WindowEvent } from './windowState';

/** Opens the articles that links of other programs ask for. */
export function useOpenedLinks(dispatch: Dispatch<WindowEvent>): void {
  useEffect(() => window.bridge.onOpenArticle((id) => dispatch({ kind: 'articleOpened', id })), [dispatch]);
}
