import type { ReactNode, Ref, RefObject } from 'react';
import type { ActionId } from '../../../core/actions/actions';
import type { ArticleId, TagId } from '../../../core/article';
import type { CorrectedField } from '../../../core/correction';
import type { HitTerm } from '../../../core/query/hits';
import type { Settings } from '../../../core/settings/settings';

/** What a parent can ask of the reader. */
export interface ReaderHandle {
  /** Moves by a page; false when it was at that end already. */
  page(direction: 1 | -1): boolean;
  /** Puts the focus on the text, so that arrow keys scroll it. */
  focus(): void;
  /** Goes to the next hit or the one before; false when there are none. */
  stepHit(by: 1 | -1): boolean;
  /** Opens the field for finding in the article; false when no article is shown. */
  find(): boolean;
  /** Goes to the next place found or the one before; opens the field when it is closed. */
  stepFound(by: 1 | -1): boolean;
  /** Highlights what is selected, or begins to select by keyboard; false when there is no text. */
  highlight(): boolean;
  /** Shows or hides the list of highlights and notes; false when no article is shown. */
  toggleNotes(): boolean;
  /** Opens the dialog in which its fields are set by hand; false when no article is shown. */
  correct(field?: CorrectedField): boolean;
}

/** What the reader needs. Marks are set by `onAction`, so that keys, menus and buttons are one thing. */
export interface ReaderProps {
  readonly articleId: ArticleId | null;
  /** The articles before and after it in the list, which are read ahead. */
  readonly neighbours: readonly ArticleId[];
  /** What is searched for; it is marked in the text. */
  readonly terms: readonly HitTerm[];
  /** How many articles the list has selected: what an empty reader says. */
  readonly selectedCount?: number;
  /** Where the article stands in the list; previous and next are disabled at the ends. */
  readonly position?: { readonly index: number; readonly count: number } | null;
  readonly settings: Pick<Settings, 'theme' | 'readerScale'>;
  readonly onChangeSettings: (part: Partial<Settings>) => void;
  /** Does `article.next`, `.previous`, `.star`, `.read` or `.tag` to the article shown. */
  readonly onAction: (action: ActionId) => void;
  readonly onOpenArticle: (id: ArticleId) => void;
  /** Shows the articles of a tag. */
  readonly onShowTag?: ((id: TagId) => void) | undefined;
  /** The tag editor while it is open; it stands beside the given button. */
  readonly tagEditor?: ((beside: RefObject<HTMLButtonElement | null>) => ReactNode) | undefined;
  /** Stands above the article: the fields, in the source view. */
  readonly top?: ReactNode;
  /** The source view is open. */
  readonly isSourceShown?: boolean;
  /** Before the bar's first button: the way back to the list in a narrow window. */
  readonly barStart?: ReactNode;
  readonly ref?: Ref<ReaderHandle>;
}
