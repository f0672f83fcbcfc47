import { Archive } from 'lucide-react';
import { Link } from 'react-aria-components';
import type { ArticleId } from '../../../core/article';
import { message } from '../../../core/text/message';
import styles from './AlsoOnThisPage.module.css';
import type { RelatedTeaser } from './useReading';

interface AlsoOnThisPageProps {
  readonly related: readonly RelatedTeaser[];
  readonly onOpenArticle: (id: ArticleId) => void;
}

/** The other articles that the page announces; those in the archive are links. */
export function AlsoOnThisPage({ related, onOpenArticle }: AlsoOnThisPageProps) {
  const held = related.filter(({ articleId }) => articleId !== null).length;
  return (
    <section className={styles['also']} data-unprinted aria-labelledby="also-on-this-page">
      <div className={styles['top']} lang="en">
        <h2 id="also-on-this-page" className={styles['title']}>
          {message('reader.also')}
        </h2>
        <span className={styles['count']}>
          {message('reader.alsoCount', { held, count: related.length })}
        </span>
      </div>
      <ul>
        {related.map((item) => (
          <Related key={item.teaser.title} item={item} onOpenArticle={onOpenArticle} />
        ))}
      </ul>
    </section>
  );
}

interface RelatedProps {
  readonly item: RelatedTeaser;
  readonly onOpenArticle: (id: ArticleId) => void;
}

function Related({ item: { teaser, articleId }, onOpenArticle }: RelatedProps) {
  const { title, summary, age } = teaser;
  return (
    <li className={styles['item']} data-held={articleId !== null}>
      {articleId === null ? (
        <span className={styles['headline']} data-find>
          {title}
        </span>
      ) : (
        <Link className={styles['headline'] ?? ''} data-find onPress={() => onOpenArticle(articleId)}>
          {title}
        </Link>
      )}
      <span className={styles['where']} lang="en" dir="ltr">
        {articleId === null ? null : <Archive size="0.875rem" strokeWidth={1.75} aria-hidden="true" />}
        {message(articleId === null ? 'reader.notInArchive' : 'reader.inArchive')}
      </span>
      {summary === null && age === null ? null : (
        <span className={styles['summary']} data-find>
          {summary} {age === null ? null : <span className={styles['age']}>{age}</span>}
        </span>
      )}
    </li>
  );
}
