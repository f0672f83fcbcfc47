import { ScanSearch, Star } from 'lucide-react';
import { memo } from 'react';
import { type ArticleId, REVIEW_BELOW, type ArticleRow as Row, type TagId } from '../../../core/article';
import type { Density } from '../../../core/settings/settings';
import type { Tag } from '../../../core/tag';
import { shortDate } from '../../../core/text/dates';
import { message } from '../../../core/text/message';
import { classNames } from '../../ui/classNames';
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
      aria-labelledby={row === undefined ? undefined : `${rowElementId(id)}-head`}
      aria-label={row === undefined ? message('list.loading') : undefined}
      aria-describedby={row === undefined ? undefined : `${rowElementId(id)}-meta`}
      data-index={props.index}
      style={{ insetBlockStart: props.top }}
    >
      {row === undefined ? <Skeleton /> : <Content row={row} density={density} tags={props.tags} />}
    </div>
  );
});

interface ContentProps {
  readonly row: Row;
  readonly density: Density;
  readonly tags: ReadonlyMap<TagId, Tag>;
}

function Content({ row, density, tags }: ContentProps) {
  const elementId = rowElementId(row.id);
  return (
    <>
      <Marks row={row} />
      <div className={styles['meta']} id={`${elementId}-meta`}>
        <span className="visuallyHidden">{markWords(row)}</span>
        <bdi className={styles['source']}>{row.source ?? message('list.noSource')}</bdi>
        <time className={styles['date']} dateTime={row.published ?? undefined}>
          {row.published === null ? message('list.undated') : shortDate(row.published)}
        </time>
      </div>
      <div className={styles['text']} dir={row.direction} lang={row.language ?? undefined}>
        <span
          className={classNames(styles['head'], row.headline === null && styles['none'])}
          id={`${elementId}-head`}
        >
          {row.headline ?? message('list.noHeadline')}
        </span>
        {density === 'comfortable' ? <span className={styles['excerpt']}>{row.excerpt}</span> : null}
      </div>
      {density === 'comfortable' ? <Foot row={row} tags={tags} /> : null}
    </>
  );
}

function Marks({ row }: { readonly row: Row }) {
  return (
    <div className={styles['marks']} aria-hidden="true">
      {row.isRead ? null : <span className={styles['dot']} title={message('row.unread')} />}
      {row.isStarred ? <Star className={styles['star']} size="0.75rem" strokeWidth={2} /> : null}
      {row.confidence < REVIEW_BELOW ? (
        <ScanSearch className={styles['review']} size="0.75rem" strokeWidth={2} />
      ) : null}
    </div>
  );
}

function Foot({ row, tags }: { readonly row: Row; readonly tags: ReadonlyMap<TagId, Tag> }) {
  return (
    <div className={styles['foot']}>
      {row.byline === null ? null : <bdi className={styles['byline']}>{row.byline}</bdi>}
      {row.tagIds.map((tagId) => {
        const tag = tags.get(tagId);
        return tag === undefined ? null : <TagChip key={tagId} name={tag.name} colour={tag.colour} />;
      })}
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

function markWords(row: Row): string {
  const words = [
    row.isRead ? null : message('row.unread'),
    row.isStarred ? message('row.starred') : null,
    row.confidence < REVIEW_BELOW ? message('row.review') : null,
  ];
  return words.flatMap((word) => (word === null ? [] : [`${word}, `])).join('');
}
