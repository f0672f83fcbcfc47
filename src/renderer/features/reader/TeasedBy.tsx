import { Link } from 'react-aria-components';
import type { ArticleId } from '../../../core/article';
import type { Teasing } from '../../../core/teasing';
import { message } from '../../../core/text/message';
import { useLive } from '../../live/useLive';
import styles from './AlsoOnThisPage.module.css';
import { dayOf } from './readerDate';

interface TeasedByProps {
  readonly id: ArticleId;
  readonly onOpenArticle: (id: ArticleId) => void;
}

/** The pages in the library that announce this article; nothing when there are none. */
export function TeasedBy({ id, onOpenArticle }: TeasedByProps) {
  const { answer, isLoading } = useLive('teasedBy', { id }, ({ articles }) => articles);
  if (answer === undefined || isLoading || answer.pages.length === 0) return null;
  const { count, pages } = answer;
  return (
    <section className={styles['also']} aria-labelledby="teased-by">
      <div className={styles['top']} lang="en" dir="ltr">
        <h2 id="teased-by" className={styles['title']}>
          {message('reader.teasedBy')}
        </h2>
        <span className={styles['count']}>{message('reader.teasedByCount', { count })}</span>
      </div>
      <ul>
        {pages.map((page) => (
          <li key={page.id} className={styles['item']} data-held="true">
            <Link className={styles['headline'] ?? ''} data-find onPress={() => onOpenArticle(page.id)}>
              {page.headline ?? message('reader.noHeadline')}
            </Link>
            <span className={styles['where']} lang="en" dir="ltr">
              {whereOf(page)}
            </span>
          </li>
        ))}
      </ul>
      {count > pages.length ? (
        <p className={styles['more']} lang="en" dir="ltr">
          {message('reader.teasedByMore', { count: count - pages.length })}
        </p>
      ) : null}
    </section>
  );
}

function whereOf({ source, published }: Teasing): string {
  if (published === null) return source ?? '';
  const date = dayOf(published);
  return source === null
    ? message('notes.madeAt', { date })
    : message('reader.teasedWhere', { source, date });
}
