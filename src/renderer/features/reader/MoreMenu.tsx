import {
  CircleDot,
  Ellipsis,
  FolderOpen,
  Highlighter,
  Link,
  MessageSquareText,
  PenLine,
  Quote,
  Share,
  TextSearch,
} from 'lucide-react';
import { memo } from 'react';
import type { ActionId } from '../../../core/actions/actions';
import { message } from '../../../core/text/message';
import { IconButton } from '../../ui/IconButton';
import { MenuButton } from '../../ui/MenuButton';

const ACTION_OF = {
  read: 'article.read',
  find: 'reader.find',
  highlight: 'reader.highlight',
  notes: 'reader.notes',
  correct: 'article.correct',
  cite: 'article.cite',
  citeAs: 'article.citeAs',
  link: 'article.copyLink',
  export: 'article.export',
} as const;

interface MoreMenuProps {
  /** What marking it read or unread is called now. */
  readonly readLabel: string;
  readonly isDisabled: boolean;
  readonly onAction: (action: ActionId) => void;
  readonly onShowOriginal: () => void;
}

/** What else can be done with the article, and what the bar has no room for in a narrow window. */
export const MoreMenu = memo(function MoreMenu(props: MoreMenuProps) {
  const choices = [
    { id: 'read', label: props.readLabel, icon: CircleDot, keys: 'u' },
    { id: 'find', label: message('find.region'), icon: TextSearch, keys: 'CmdOrCtrl+F' },
    { id: 'highlight', label: message('notes.toolbar'), icon: Highlighter, keys: 'h' },
    { id: 'notes', label: message('notes.open'), icon: MessageSquareText, keys: 'H' },
    { id: 'correct', label: message('reader.correct'), icon: PenLine, keys: 'c' },
    { id: 'original', label: message('reader.showInFolder'), icon: FolderOpen },
  ] as const;
  const takenOut = [
    { id: 'cite', label: message('reader.cite'), icon: Quote, keys: 'CmdOrCtrl+Shift+C' },
    { id: 'citeAs', label: message('reader.citeAs'), icon: Quote },
    { id: 'link', label: message('reader.copyLink'), icon: Link },
    { id: 'export', label: message('reader.export'), icon: Share, keys: 'e' },
  ] as const;
  return (
    <MenuButton
      button={<IconButton icon={Ellipsis} label={message('reader.more')} isDisabled={props.isDisabled} />}
      label={message('reader.more')}
      groups={[
        { id: 'article', label: message('reader.moreArticle'), choices },
        { id: 'takenOut', label: message('reader.moreTakenOut'), choices: takenOut },
      ]}
      onChoose={(id) => {
        if (id === 'original') props.onShowOriginal();
        else props.onAction(ACTION_OF[id]);
      }}
    />
  );
});
