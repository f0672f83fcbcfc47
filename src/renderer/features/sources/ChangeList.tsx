import type { ArticleId } from '../../../core/article';
import type { ArticleChange, ReadingChange } from '../../../core/reading/articleChange';
import { message } from '../../../core/text/message';
import { Button } from '../../ui/Button';
import styles from './ChangeList.module.css';

interface ChangeListProps {
  readonly articles: readonly ArticleChange[];
  /** Opens one of them; absent where that would close what the list stands in. */
  readonly onOpen?: (id: ArticleId) => void;
}

/** Articles that are read otherwise, each before and after. */
export function ChangeList({ articles, onOpen }: ChangeListProps) {
  return (
    <ul className={styles['list']}>
      {articles.map((article) => (
        <li key={article.id} className={styles['article']}>
          <h2 className={styles['headline']} dir="auto">
            {onOpen === undefined ? (
              nameOfArticle(article)
            ) : (
              <Button kind="link" className={styles['open']} onPress={() => onOpen(article.id)}>
                {nameOfArticle(article)}
              </Button>
            )}
          </h2>
          <Changes of={article} />
        </li>
      ))}
    </ul>
  );
}

function nameOfArticle({ headline }: ArticleChange): string {
  return headline ?? message('rule.untitled');
}

function Changes({ of: { changes, more } }: { readonly of: ArticleChange }) {
  if (changes.length === 0) return <p className={styles['more']}>{message('reread.restOnly')}</p>;
  return (
    <>
      <dl className={styles['changes']}>
        {changes.map((change) => (
          <div key={nameOf(change)} className={styles['change']}>
            <dt className={styles['name']}>{nameOf(change)}</dt>
            <dd className={styles['before']}>
              <span className="visuallyHidden">{message('rule.before')}: </span>
              <Value of={change} side="before" />
            </dd>
            <dd className={styles['after']}>
              <span className="visuallyHidden">{message('rule.after')}: </span>
              <Value of={change} side="after" />
            </dd>
            {change.kind === 'line' ? (
              <dd className={styles['text']}>
                <bdi>{change.text}</bdi>
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
      {more === 0 ? null : <p className={styles['more']}>{message('rule.moreLines', { count: more })}</p>}
    </>
  );
}

function nameOf(change: ReadingChange): string {
  return change.kind === 'line'
    ? message('rule.line', { line: change.line })
    : message(`field.${change.field}`);
}

function Value({ of: change, side }: { readonly of: ReadingChange; readonly side: 'before' | 'after' }) {
  const value = change[side];
  if (value === null) return <i className={styles['none']}>{message('rule.none')}</i>;
  const Mark = side === 'before' ? 'del' : 'ins';
  return (
    <Mark className={styles[side === 'before' ? 'was' : 'is']}>
      <bdi>{change.kind === 'line' ? message(`label.${change[side]}`) : value}</bdi>
    </Mark>
  );
}
