import type { Article, ArticleId, TagId } from '../../../core/article';
import type { HitTerm } from '../../../core/query/hits';
import type { Tag } from '../../../core/tag';
import { message } from '../../../core/text/message';
import styles from './ArticleHead.module.css';
import { articleLength } from './articleLength';
import { DragHandle } from './DragHandle';
import { Marked } from './Marked';
import { publishedText, updatedText } from './readerDate';
import { TagLine } from './TagLine';
import { useVersions, VersionsMenu } from './VersionsMenu';

interface ArticleHeadProps {
  readonly article: Article;
  readonly terms: readonly HitTerm[];
  readonly hasStory: boolean;
  readonly tags: readonly Tag[];
  readonly onTag: () => void;
  readonly onShowTag: ((id: TagId) => void) | undefined;
  readonly onOpenArticle: (id: ArticleId) => void;
  /** Shows the versions of its page beside each other. */
  readonly onCompare: () => void;
}

/** Source, headline, who and when and how long, tags. */
export function ArticleHead(props: ArticleHeadProps) {
  const { article, hasStory } = props;
  const { source, headline } = article.extraction;
  return (
    <header className={styles['head']}>
      {source === null ? null : <p className={styles['source']}>{source}</p>}
      {headline === null ? (
        <h1 className={styles['headline']} data-missing lang="en" dir="ltr">
          {message(hasStory ? 'reader.noHeadline' : 'reader.noArticle')}
        </h1>
      ) : (
        <div className={styles['headlineLine']}>
          <DragHandle id={article.id} />
          <h1 className={styles['headline']}>
            <Marked text={headline} terms={props.terms} place="title" />
          </h1>
        </div>
      )}
      <Byline {...props} />
      <TagLine
        key={article.id}
        articleId={article.id}
        tags={props.tags}
        onTag={props.onTag}
        onShowTag={props.onShowTag}
      />
    </header>
  );
}

function Byline({ article, hasStory, onOpenArticle, onCompare }: ArticleHeadProps) {
  const { byline, published, publishedTime, updated } = article.extraction;
  const versions = useVersions(article.id);
  const { unit, count, minutes } = articleLength(article.extraction);
  const facts = [
    ...(published === null ? [] : [publishedText(published, publishedTime)]),
    ...(published === null && hasStory ? [message('reader.undated')] : []),
    ...(updated === null || updated === published ? [] : [updatedText(updated)]),
    ...(hasStory ? [message(`reader.${unit}`, { count, minutes })] : []),
  ];
  if (byline === null && facts.length === 0 && versions.length === 0) return null;
  return (
    <p className={styles['byline']}>
      {byline === null ? null : (
        <span className={styles['bit']}>
          <ByName name={byline} language={article.extraction.language} />
        </span>
      )}
      {facts.map((fact) => (
        <span key={fact} className={styles['bit']}>
          <span lang="en" dir="ltr">
            {fact}
          </span>
        </span>
      ))}
      {versions.length === 0 ? null : (
        <span className={styles['bit']} lang="en" dir="ltr">
          <VersionsMenu
            id={article.id}
            versions={versions}
            onOpenArticle={onOpenArticle}
            onCompare={onCompare}
          />
        </span>
      )}
    </p>
  );
}

/** "By" belongs to English; before a name in another language it would be a foreign word. */
function ByName({ name, language }: { readonly name: string; readonly language: string | null }) {
  if (language !== null && language !== 'en') return <b>{name}</b>;
  const [before = '', after = ''] = message('reader.byline', { name: '\n' }).split('\n');
  return (
    <span>
      {before}
      <b>{name}</b>
      {after}
    </span>
  );
}
