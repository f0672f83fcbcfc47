import type { TagId } from '../../../core/article';
import type { ArticleList, SortBy } from '../../../core/listing';
import type { HitTerm } from '../../../core/query/hits';
import type { Density } from '../../../core/settings/settings';
import type { Tag } from '../../../core/tag';
import { ArticleRow } from './ArticleRow';
import { DayLine } from './DayLine';
import { type LineHeights, rowTop } from './lineHeights';
import { lineAt } from './listGeometry';
import type { RowCache } from './rowCache';
import type { Selection } from './selection';
import { useRowNews } from './useRowCache';

interface ArticleLinesProps {
  /** Positions of the lines to draw. */
  readonly positions: readonly number[];
  readonly list: ArticleList;
  readonly sort: SortBy;
  readonly density: Density;
  readonly heights: LineHeights;
  readonly rows: RowCache;
  readonly tags: ReadonlyMap<TagId, Tag>;
  /** What is searched for; it is marked. */
  readonly terms: readonly HitTerm[];
  readonly selection: Selection;
}

/** The rows and day lines that are in sight. */
export function ArticleLines(props: ArticleLinesProps) {
  const { list, heights, rows, selection } = props;
  useRowNews(rows);
  return props.positions.map((position) => {
    const line = lineAt(position, list.runs);
    if (line.kind === 'day') {
      const top = rowTop(line.run.from, list.runs, heights) - heights.day;
      return <DayLine key={`day ${line.run.from}`} run={line.run} sort={props.sort} top={top} />;
    }
    const id = list.ids[line.index];
    if (id === undefined) return null;
    const nextId = line.isLastOfDay ? undefined : list.ids[line.index + 1];
    return (
      <ArticleRow
        key={id}
        id={id}
        row={rows.get(id)}
        index={line.index}
        count={list.ids.length}
        top={rowTop(line.index, list.runs, heights)}
        density={props.density}
        tags={props.tags}
        terms={props.terms}
        isSelected={selection.ids.has(id)}
        isCursor={selection.cursor === id}
        isLastOfDay={line.isLastOfDay}
        isBeforeSelected={nextId !== undefined && selection.ids.has(nextId)}
      />
    );
  });
}
