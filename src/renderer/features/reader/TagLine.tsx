import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ArticleId, TagId } from '../../../core/article';
import type { Tag } from '../../../core/tag';
import { message } from '../../../core/text/message';
import { errorText } from '../../live/errorText';
import { useLibrary } from '../../live/LibraryContext';
import { TagChip } from '../../ui/TagChip';
import styles from './TagLine.module.css';

interface TagLineProps {
  readonly articleId: ArticleId;
  readonly tags: readonly Tag[];
  readonly onTag: () => void;
  readonly onShowTag: ((id: TagId) => void) | undefined;
}

/** So many tags stand over the text; with more than a few beyond them, the rest is folded. */
const SHOWN = 12;
const A_FEW = 3;

/** An article's tags, the first dozen of very many, and a button to add one. */
export function TagLine({ articleId, tags, onTag, onShowTag }: TagLineProps) {
  const library = useLibrary();
  const [error, setError] = useState<Error | null>(null);
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isMany = tags.length > SHOWN + A_FEW;
  const shown = isMany && !isUnfolded ? tags.slice(0, SHOWN) : tags;

  async function remove(tagId: TagId) {
    try {
      await library.act('tagArticles', { ids: [articleId], add: [], remove: [tagId] });
      setError(null);
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown : new Error(String(thrown)));
    }
  }

  return (
    <div className={styles['tagLine']} lang="en">
      <ul className={styles['tags']} aria-label={message('reader.tags')}>
        {shown.map((tag) => (
          <li key={tag.id} className={styles['tag']}>
            <TagChip
              name={tag.name}
              colour={tag.colour}
              isBoxed
              onPress={onShowTag === undefined ? undefined : () => onShowTag(tag.id)}
              removeLabel={message('reader.removeTag', { name: tag.name })}
              onRemove={() => void remove(tag.id)}
            />
          </li>
        ))}
      </ul>
      {isMany ? (
        <Button
          className={styles['more'] ?? ''}
          aria-expanded={isUnfolded}
          onPress={() => setIsUnfolded(!isUnfolded)}
        >
          {isUnfolded
            ? message('reader.fewerTags')
            : message('reader.moreTags', { count: tags.length - shown.length })}
        </Button>
      ) : null}
      <Button className={styles['addTag'] ?? ''} onPress={onTag} aria-keyshortcuts="t">
        <Plus size="0.875rem" strokeWidth={1.75} aria-hidden="true" />
        {message('reader.addTag')}
      </Button>
      {error === null ? null : (
        <p className={styles['error']} role="alert">
          {errorText(error)}
        </p>
      )}
    </div>
  );
}
