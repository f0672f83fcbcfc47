import type { Dispatch, RefObject } from 'react';
import type { ExportingAction, OrganisingAction } from '../../core/actions/actions';
import type { ArticleId } from '../../core/article';
import type { ListHandle } from '../features/library/ArticleList';
import type { CursorPlace } from '../features/library/listKeys';
import type { ReaderHandle } from '../features/reader/readerProps';
import type { SearchHandle } from '../features/search/SearchBox';
import type { Panes } from './paneWidths';
import type { ArticleActs } from './useArticleActs';
import type { SettingsInHand } from './useSettings';
import type { WindowEvent, WindowState } from './windowState';

/** What an action needs to know and can do. */
export interface ActionField {
  readonly state: WindowState;
  readonly dispatch: Dispatch<WindowEvent>;
  readonly inHand: SettingsInHand;
  readonly panes: Panes;
  /** The list as it is shown. */
  readonly ids: readonly ArticleId[];
  readonly cursor: CursorPlace;
  readonly acts: ArticleActs;
  /** Does what is done to tags, collections and saved searches. */
  readonly organise: (action: OrganisingAction, on: readonly ArticleId[]) => boolean;
  /** Exports and cites. */
  readonly takeOut: (action: ExportingAction, on: readonly ArticleId[], reading: ArticleId | null) => boolean;
  readonly list: RefObject<ListHandle | null>;
  readonly reader: RefObject<ReaderHandle | null>;
  readonly search: RefObject<SearchHandle | null>;
  readonly isListShown: boolean;
  readonly isReaderShown: boolean;
  readonly isPaused: boolean;
  /** A text field has the focus: undo and redo are its own. */
  readonly isTyping: boolean;
  /** The articles it is about. */
  readonly on: readonly ArticleId[];
}
