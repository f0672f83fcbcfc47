import {
  ChevronDown,
  ChevronUp,
  CircleDot,
  Ellipsis,
  FolderOpen,
  Highlighter,
  ListTree,
  MessageSquareText,
  PenLine,
  Star,
  Tag,
  TextSearch,
} from 'lucide-react';
import type { RefObject } from 'react';
import { Toolbar } from 'react-aria-components';
import type { Article } from '../../../core/article';
import { message } from '../../../core/text/message';
import { IconButton } from '../../ui/IconButton';
import { MenuButton } from '../../ui/MenuButton';
import { HitStepper } from './HitStepper';
import styles from './ReaderBar.module.css';
import type { ReaderProps } from './readerProps';
import { TypeMenu } from './TypeMenu';
import type { HitSteps } from './useHitSteps';

interface ReaderBarProps
  extends Pick<
    ReaderProps,
    'isSourceShown' | 'position' | 'settings' | 'onChangeSettings' | 'onAction' | 'tagEditor' | 'barStart'
  > {
  readonly article: Article | null;
  readonly tagButton: RefObject<HTMLButtonElement | null>;
  readonly onShowOriginal: () => void;
  readonly hits: HitSteps;
  readonly isNotesShown: boolean;
}

/** The bar above the article: stepping through the list, its marks, how the text is set, and the rest. */
export function ReaderBar(props: ReaderBarProps) {
  const { article, position, onAction } = props;
  const isAbsent = article === null;
  const hasNext = position == null || position.index < position.count - 1;
  const hasPrevious = position == null || position.index > 0;
  const readLabel = message(article?.isRead === true ? 'reader.markUnread' : 'reader.markRead');
  return (
    <Toolbar className={styles['bar'] ?? ''} aria-label={message('reader.toolbar')}>
      {props.barStart}
      <IconButton
        icon={ChevronDown}
        label={message('reader.next')}
        keys="j"
        isDisabled={!hasNext}
        onPress={() => onAction('article.next')}
      />
      <IconButton
        icon={ChevronUp}
        label={message('reader.previous')}
        keys="k"
        isDisabled={!hasPrevious}
        onPress={() => onAction('article.previous')}
      />
      <HitStepper steps={props.hits} />
      <span className={styles['grow']} />
      <IconButton
        icon={Star}
        label={message(article?.isStarred === true ? 'reader.unstar' : 'reader.star')}
        keys="s"
        fills
        isPressed={article?.isStarred ?? false}
        isDisabled={isAbsent}
        onPress={() => onAction('article.star')}
      />
      <span className={styles['roomy']}>
        <IconButton
          icon={CircleDot}
          label={readLabel}
          keys="u"
          isDisabled={isAbsent}
          onPress={() => onAction('article.read')}
        />
      </span>
      <IconButton
        ref={props.tagButton}
        icon={Tag}
        label={message('reader.tag')}
        keys="t"
        isDisabled={isAbsent}
        isOpen={props.tagEditor !== undefined}
        onPress={() => onAction('article.tag')}
      />
      <span className={styles['wide']}>
        <IconButton
          icon={Highlighter}
          label={message('notes.toolbar')}
          keys="h"
          isDisabled={isAbsent}
          onPress={() => onAction('reader.highlight')}
        />
        <IconButton
          icon={MessageSquareText}
          label={message('notes.open')}
          keys="H"
          isDisabled={isAbsent}
          isPressed={props.isNotesShown}
          onPress={() => onAction('reader.notes')}
        />
      </span>
      <span className={styles['separator']} />
      <TypeMenu settings={props.settings} onChangeSettings={props.onChangeSettings} />
      <span className={styles['wide']}>
        <IconButton
          icon={TextSearch}
          label={message('find.region')}
          keys="CmdOrCtrl+F"
          isDisabled={isAbsent}
          onPress={() => onAction('reader.find')}
        />
      </span>
      <IconButton
        icon={ListTree}
        label={message(props.isSourceShown === true ? 'source.close' : 'source.open')}
        keys="v"
        isDisabled={isAbsent}
        isPressed={props.isSourceShown === true}
        onPress={() => onAction('view.source')}
      />
      <MenuButton
        button={<IconButton icon={Ellipsis} label={message('reader.more')} isDisabled={isAbsent} />}
        label={message('reader.more')}
        groups={[
          {
            id: 'article',
            label: message('reader.moreArticle'),
            choices: [
              { id: 'read', label: readLabel, icon: CircleDot, keys: 'u' },
              { id: 'find', label: message('find.region'), icon: TextSearch, keys: 'CmdOrCtrl+F' },
              { id: 'highlight', label: message('notes.toolbar'), icon: Highlighter, keys: 'h' },
              { id: 'notes', label: message('notes.open'), icon: MessageSquareText, keys: 'H' },
              { id: 'correct', label: message('reader.correct'), icon: PenLine, keys: 'c' },
              { id: 'original', label: message('reader.showInFolder'), icon: FolderOpen },
            ],
          },
        ]}
        onChoose={(id) => {
          if (id === 'read') onAction('article.read');
          if (id === 'find') onAction('reader.find');
          if (id === 'highlight') onAction('reader.highlight');
          if (id === 'notes') onAction('reader.notes');
          if (id === 'correct') onAction('article.correct');
          if (id === 'original') props.onShowOriginal();
        }}
      />
    </Toolbar>
  );
}
