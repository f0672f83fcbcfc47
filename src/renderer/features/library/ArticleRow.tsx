import { History, MessageSquareText, ScanSearch, Star } from 'lucide-react';
import { memo } from 'react';
import { type ArticleId, REVIEW_BELOW, type ListedRow as Row, type TagId } from '../../../core/article';
import { type HitTerm, hitsIn } from '../../../core/query/hits';
import type { Density } from '../../../core/settings/settings';
import type { Tag } from '../../../core/tag';
import { shortDate } from '../../../core/text/dates';
import { message } from '../../../core/text/message';
import { classNames } from '../../ui/classNames';
import { MarkedText } from '../../ui/MarkedText';
import { TagChip } from '../../ui/TagChip';
import styles from './ArticleRow.module.css';

interface ArticleRowProps {
  readonly id: ArticleId;
  /** Undefined while it is on its way. */
  readonly row: Row | undefined;
  readonly index: number;
  readonly count: number;
  readonly top: number;
  readonly density: Density;
  readonly tags: ReadonlyMap<TagId, Tag>;
  readonly terms: readonly HitTerm[];
  readonly isSelected: boolean;
  readonly isCursor: boolean;
  readonly isLastOfDay: boolean;
  readonly isBeforeSelected: boolean;
}

/** The DOM id of an article's row. */
export function rowElementId(id: ArticleId): string {
  return `row-${id}`;
}

/** One article in the list. Its height is the density's, whatever it holds. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const { id, row, density } = props;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and points here
    <div
      id={rowElementId(id)}
      className={classNames(
        styles['row'],
        styles[density],
        props.isCursor && styles['cursor'],
        props.isSelected && styles['selected'],
        props.isLastOfDay && styles['last'],
        props.isBeforeSelected && styles['beforeSelected'],
        row?.isRead === false && styles['unread'],
      )}
      role="option"
      aria-selected={props.isSelected}
      aria-setsize={props.count}
      aria-posinset={props.index + 1}
      aria-label={row === undefined ? message('list.loading') : undefined}
      data-index={props.index}
      draggable
      style={{ insetBlockStart: props.top }}
    >
      {row === undefined ? (
        <Skeleton />
      ) : (
        <Content row={row} density={density} tags={props.tags} terms={props.terms} />
      )}
    </div>
  );
});

interface ContentProps {
  readonly row: Row;
  readonly density: Density;
  readonly tags: ReadonlyMap<TagId, Tag>;
  readonly terms: readonly HitTerm[];
}

/** The headline comes first, because assistive technology reads a row in this order; the grid puts it second. */
function Content({ row, density, tags, terms }: ContentProps) {
  return (
    <>
      <div className={styles['text']} dir={row.direction} lang={row.language ?? undefined}>
        <span className={classNames(styles['head'], row.headline === null && styles['none'])}>
          {row.headline === null ? (
            message('list.noHeadline')
          ) : (
            <MarkedText text={row.headline} marks={hitsIn(row.headline, terms, 'title')} />
          )}
        </span>
        {density === 'comfortable' ? (
          <span className={styles['excerpt']} aria-hidden="true">
            {row.isExcerptOfNote ? <NoteSign /> : null}
            <MarkedText text={row.excerpt} marks={hitsIn(row.excerpt, terms, 'body')} />
          </span>
        ) : null}
        {row.isExcerptOfNote ? (
          <span className="visuallyHidden">{message('row.foundInNote', { words: row.excerpt })}</span>
        ) : null}
      </div>
      <Marks row={row} />
      <div className={styles['meta']}>
        <span className={styles['source']}>
          <bdi>{row.source ?? message('list.noSource')}</bdi>
        </span>
        <time className={styles['date']} dateTime={row.published ?? undefined}>
          {row.published === null ? message('list.undated') : shortDate(row.published)}
        </time>
      </div>
      {density === 'comfortable' ? <Foot row={row} tags={tags} /> : null}
    </>
  );
}

/** Before an excerpt that is of a note. */
function NoteSign() {
  return (
    <span className={styles['noteSign']} lang="en" dir="ltr">
      <MessageSquareText size="0.875rem" strokeWidth={1.75} />
      {message('row.note')}
    </span>
  );
}

function Marks({ row }: { readonly row: Row }) {
  return (
    <div className={styles['marks']}>
      {row.isRead ? null : <span className={styles['dot']} role="img" aria-label={message('row.unread')} />}
      {row.isStarred ? (
        <Star
          className={styles['star'] ?? ''}
          size="0.75rem"
          strokeWidth={2}
          role="img"
          aria-label={message('row.starred')}
        />
      ) : null}
      {row.confidence < REVIEW_BELOW && !row.isReviewed ? (
        <ScanSearch
          className={styles['review'] ?? ''}
          size="0.75rem"
          strokeWidth={2}
          role="img"
          aria-label={message('row.review')}
        />
      ) : null}
    </div>
  );
}

function Foot({ row, tags }: { readonly row: Row; readonly tags: ReadonlyMap<TagId, Tag> }) {
  return (
    <div className={styles['foot']}>
      <div className={styles['words']}>
        {row.byline === null ? null : (
          <span className={styles['byline']}>
            <bdi>{row.byline}</bdi>
          </span>
        )}
        {row.tagIds.map((tagId) => {
          const tag = tags.get(tagId);
          return tag === undefined ? null : <TagChip key={tagId} name={tag.name} colour={tag.colour} />;
        })}
      </div>
      {row.versions < 2 ? null : (
        <span className={styles['versions']}>
          <History size="0.875rem" strokeWidth={1.75} aria-hidden="true" />
          {message('row.versions', { count: row.versions })}
        </span>
      )}
    </div>
  );
}

/** Two bars where the words will be; it does not move. */
function Skeleton() {
  return (
    <>
      <span className={styles['bone']} />
      <span className={classNames(styles['bone'], styles['long'])} />
    </>
  );
}
