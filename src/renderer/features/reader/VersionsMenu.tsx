import { ChevronDown, Columns2 } from 'lucide-react';
import type { ArticleId, Version } from '../../../core/article';
import { message } from '../../../core/text/message';
import { useLive } from '../../live/useLive';
import { Button } from '../../ui/Button';
import { MenuButton } from '../../ui/MenuButton';

const NONE: readonly Version[] = [];

/** The versions of an article's page, live; none while there is but one. */
export function useVersions(id: ArticleId): readonly Version[] {
  const { answer, isLoading } = useLive('versions', { id }, ({ articles }) => articles);
  return answer === undefined || isLoading || answer.length < 2 ? NONE : answer;
}

interface VersionsMenuProps {
  readonly id: ArticleId;
  readonly versions: readonly Version[];
  readonly onOpenArticle: (id: ArticleId) => void;
  readonly onCompare: () => void;
}

/** Which of its page's versions an article is, and the way to the others. */
export function VersionsMenu({ id, versions, onOpenArticle, onCompare }: VersionsMenuProps) {
  const index = versions.findIndex((version) => version.id === id);
  const words = { number: index + 1, count: versions.length };
  return (
    <MenuButton
      button={
        <Button kind="link" iconEnd={ChevronDown}>
          {message('reader.version', words)}
        </Button>
      }
      label={message('reader.versions')}
      placement="bottom start"
      groups={[
        {
          id: 'compare',
          label: message('versions.compare'),
          choices: [{ id: 'compare', label: message('versions.compare'), icon: Columns2, keys: 'V' }],
        },
        {
          id: 'versions',
          label: message('reader.versions'),
          chosen: id,
          choices: versions.map((version, n) => ({ id: version.id, label: labelOf(version, n) })),
        },
      ]}
      onChoose={(chosen: ArticleId | 'compare') => {
        if (chosen === 'compare') onCompare();
        else onOpenArticle(chosen);
      }}
    />
  );
}

function labelOf({ modifiedAt }: Version, n: number): string {
  return message('reader.versionSaved', { number: n + 1, date: new Date(modifiedAt) });
}
