import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import type { ArticleChange, ReadingChange, RulePreview } from '../../../core/rules/rulePreview';
import { message } from '../../../core/text/message';
import { IconButton } from '../../ui/IconButton';
import styles from './PreviewList.module.css';

/** So many articles stand in the dialog at once. */
const SHOWN = 10;

/** The articles that a rule would change, each before and after. */
export function PreviewList({ preview }: { readonly preview: RulePreview }) {
  const [from, setFrom] = useState(0);
  const { articles, changed } = preview;
  const shown = articles.slice(from, from + SHOWN);
  if (shown.length === 0) return null;
  return (
    <>
      <ul className={styles['list']}>
        {shown.map((article) => (
          <li key={article.id} className={styles['article']}>
            <Changed article={article} />
          </li>
        ))}
      </ul>
      {articles.length <= SHOWN ? null : (
        <p className={styles['pager']}>
          {message('rule.shown', { from: from + 1, to: from + shown.length, count: changed })}
          <IconButton
            icon={ChevronUp}
            label={message('rule.earlier')}
            isDisabled={from === 0}
            onPress={() => setFrom(Math.max(0, from - SHOWN))}
          />
          <IconButton
            icon={ChevronDown}
            label={message('rule.later')}
            isDisabled={from + SHOWN >= articles.length}
            onPress={() => setFrom(from + SHOWN)}
          />
        </p>
      )}
    </>
  );
}

function Changed({ article }: { readonly article: ArticleChange }) {
  const { headline, changes, more } = article;
  return (
    <>
      <h3 className={styles['headline']} dir="auto">
        {headline ?? message('rule.untitled')}
      </h3>
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
