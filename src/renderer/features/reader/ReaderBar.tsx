import {
  ChevronDown,
  ChevronUp,
  CircleDot,
  Highlighter,
  ListTree,
  MessageSquareText,
  Star,
  Tag,
  TextSearch,
} from 'lucide-react';
import { type ComponentProps, memo, type RefObject } from 'react';
import { Toolbar } from 'react-aria-components';
import type { ActionId } from '../../../core/actions/actions';
import { message } from '../../../core/text/message';
import { IconButton } from '../../ui/IconButton';
import { HitStepper } from './HitStepper';
import { MoreMenu } from './MoreMenu';
import styles from './ReaderBar.module.css';
import type { ReaderProps } from './readerProps';
import { TypeMenu } from './TypeMenu';
import type { HitSteps } from './useHitSteps';

interface ReaderBarProps
  extends Pick<ReaderProps, 'settings' | 'onChangeSettings' | 'onAction' | 'barStart'> {
  /** No article is shown. */
  readonly isAbsent: boolean;
  readonly isRead: boolean;
  readonly isStarred: boolean;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  readonly isSourceShown: boolean;
  readonly isNotesShown: boolean;
  readonly isTagging: boolean;
  readonly tagButton: RefObject<HTMLButtonElement | null>;
  readonly onShowOriginal: () => void;
  readonly hits: HitSteps;
}

/**
 * The bar above the article: stepping through the list, its marks, how the text is set, and the rest. It knows of the
 * article only what it shows, so that most steps leave it as it is.
 */
export const ReaderBar = memo(function ReaderBar(props: ReaderBarProps) {
  const { isAbsent, isRead, isStarred, onAction } = props;
  const readLabel = message(isRead ? 'reader.markUnread' : 'reader.markRead');
  return (
    <Toolbar className={styles['bar'] ?? ''} aria-label={message('reader.toolbar')}>
      {props.barStart}
      <BarAction
        action="article.next"
        icon={ChevronDown}
        label={message('reader.next')}
        keys="j"
        isDisabled={!props.hasNext}
        onAction={onAction}
      />
      <BarAction
        action="article.previous"
        icon={ChevronUp}
        label={message('reader.previous')}
        keys="k"
        isDisabled={!props.hasPrevious}
        onAction={onAction}
      />
      <HitStepper steps={props.hits} />
      <span className={styles['grow']} />
      <BarAction
        action="article.star"
        icon={Star}
        label={message(isStarred ? 'reader.unstar' : 'reader.star')}
        keys="s"
        fills
        isPressed={isStarred}
        isDisabled={isAbsent}
        onAction={onAction}
      />
      <span className={styles['roomy']}>
        <BarAction
          action="article.read"
          icon={CircleDot}
          label={readLabel}
          keys="u"
          isDisabled={isAbsent}
          onAction={onAction}
        />
      </span>
      <BarAction
        action="article.tag"
        ref={props.tagButton}
        icon={Tag}
        label={message('reader.tag')}
        keys="t"
        isDisabled={isAbsent}
        isOpen={props.isTagging}
        onAction={onAction}
      />
      <span className={styles['wide']}>
        <BarAction
          action="reader.highlight"
          icon={Highlighter}
          label={message('notes.toolbar')}
          keys="h"
          isDisabled={isAbsent}
          onAction={onAction}
        />
        <BarAction
          action="reader.notes"
          icon={MessageSquareText}
          label={message('notes.open')}
          keys="H"
          isDisabled={isAbsent}
          isPressed={props.isNotesShown}
          onAction={onAction}
        />
      </span>
      <span className={styles['separator']} />
      <TypeMenu settings={props.settings} onChangeSettings={props.onChangeSettings} />
      <span className={styles['wide']}>
        <BarAction
          action="reader.find"
          icon={TextSearch}
          label={message('find.region')}
          keys="CmdOrCtrl+F"
          isDisabled={isAbsent}
          onAction={onAction}
        />
      </span>
      <BarAction
        action="view.source"
        icon={ListTree}
        label={message(props.isSourceShown ? 'source.close' : 'source.open')}
        keys="v"
        isDisabled={isAbsent}
        isPressed={props.isSourceShown}
        onAction={onAction}
      />
      <MoreMenu
        readLabel={readLabel}
        isDisabled={isAbsent}
        onAction={onAction}
        onShowOriginal={props.onShowOriginal}
      />
    </Toolbar>
  );
});

interface BarActionProps extends Omit<ComponentProps<typeof IconButton>, 'onPress'> {
  readonly action: ActionId;
  readonly onAction: (action: ActionId) => void;
}

/** A button of the bar, for one of the actions on the article. */
const BarAction = memo(function BarAction({ action, onAction, ...button }: BarActionProps) {
  return <IconButton {...button} onPress={() => onAction(action)} />;
});
