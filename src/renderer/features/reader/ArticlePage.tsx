import { FolderOpen } from 'lucide-react';
import { memo, useMemo, useRef } from 'react';
import type { Article, ArticleId, TagId } from '../../../core/article';
import type { HitTerm } from '../../../core/query/hits';
import type { Tag } from '../../../core/tag';
import { message } from '../../../core/text/message';
import { Button } from '../../ui/Button';
import { AlsoOnThisPage } from './AlsoOnThisPage';
import { ArticleHead } from './ArticleHead';
import styles from './ArticlePage.module.css';
import { EncodingMenu } from './EncodingMenu';
import { foundOnPage } from './foundOnPage';
import { NotesUnder } from './notes/NotesUnder';
import { PassageText } from './notes/PassageText';
import { spansByPassage } from './notes/textRuns';
import { useMarginNotes } from './notes/useMarginNotes';
import { Prose } from './Prose';
import { TeasedBy } from './TeasedBy';
import type { OriginalOnDisk } from './useOriginal';
import type { RelatedTeaser } from './useReading';

interface ArticlePageProps {
  readonly article: Article;
  readonly tags: readonly Tag[];
  readonly related: readonly RelatedTeaser[] | undefined;
  readonly original: OriginalOnDisk;
  readonly terms: readonly HitTerm[];
  /** Notes on highlights stand in the text. */
  readonly hasNotes: boolean;
  readonly onTag: () => void;
  readonly onOpenArticle: (id: ArticleId) => void;
  readonly onCompare: () => void;
  readonly onShowTag: ((id: TagId) => void) | undefined;
}

/** One article from its source to its file. All of its text is set as text, never as markup. */
export const ArticlePage = memo(function ArticlePage(props: ArticlePageProps) {
  const { article, related } = props;
  const { extraction } = article;
  const standfirstSpans = useMemo(
    () => spansByPassage(article.highlights).get('standfirst'),
    [article.highlights],
  );
  const page = useRef<HTMLElement>(null);
  useMarginNotes(page, article.highlights, props.hasNotes);
  const hasStory = extraction.blocks.some((block) => block.label !== 'caption');
  return (
    <article
      ref={page}
      className={styles['article']}
      data-printed
      lang={extraction.language ?? undefined}
      dir={extraction.direction}
      aria-label={extraction.headline ?? message('reader.noHeadline')}
    >
      <ArticleHead
        article={article}
        terms={props.terms}
        hasStory={hasStory}
        tags={props.tags}
        onTag={props.onTag}
        onShowTag={props.onShowTag}
        onOpenArticle={props.onOpenArticle}
        onCompare={props.onCompare}
      />
      {extraction.standfirst === null ? null : (
        <p className={styles['standfirst']}>
          <PassageText
            passage="standfirst"
            text={extraction.standfirst}
            terms={props.terms}
            spans={standfirstSpans}
          />
        </p>
      )}
      {props.hasNotes ? (
        <NotesUnder passage="standfirst" highlights={article.highlights} terms={props.terms} />
      ) : null}
      {hasStory ? null : <NoStory article={article} />}
      {extraction.blocks.length === 0 ? null : (
        <Prose
          blocks={extraction.blocks}
          terms={props.terms}
          highlights={article.highlights}
          hasNotes={props.hasNotes}
        />
      )}
      {related === undefined || related.length === 0 ? null : (
        <AlsoOnThisPage related={related} onOpenArticle={props.onOpenArticle} />
      )}
      {related === undefined ? null : <TeasedBy id={article.id} onOpenArticle={props.onOpenArticle} />}
      {related === undefined ? null : <FileLine article={article} original={props.original} />}
    </article>
  );
});

/** Says what a page without a story holds instead. */
function NoStory({ article }: { readonly article: Article }) {
  const { labels, headline } = article.extraction;
  return (
    <section className={styles['noStory']} lang="en" dir="ltr">
      {headline === null ? null : <h2 className={styles['noStoryTitle']}>{message('reader.noStory')}</h2>}
      <p>{message('reader.noArticleHint', { lines: labels.length })}</p>
      <ul className={styles['findings']}>
        {foundOnPage(article.extraction).map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
    </section>
  );
}

function FileLine(props: { readonly article: Article; readonly original: OriginalOnDisk }) {
  const { original, addedAt } = props.article;
  const name = original.path.split(/[\\/]/).at(-1) ?? original.path;
  return (
    <footer className={styles['file']} lang="en">
      <p className={styles['fileWords']} dir="ltr" title={original.path}>
        {message('reader.file', { name, date: new Date(addedAt) })}
      </p>
      <EncodingMenu article={props.article} />
      <Button kind="quiet" size="strip" icon={FolderOpen} onPress={props.original.show}>
        {message('reader.openFolder')}
      </Button>
      {props.original.isGone ? (
        <p className={styles['fileGone']} role="alert">
          {message('reader.fileGone')}
        </p>
      ) : null}
    </footer>
  );
}
