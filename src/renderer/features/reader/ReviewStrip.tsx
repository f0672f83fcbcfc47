import { Check, ListTree } from 'lucide-react';
import type { ActionId } from '../../../core/actions/actions';
import { keysOf } from '../../../core/actions/keys';
import { type Article, REVIEW_BELOW } from '../../../core/article';
import { shortDate } from '../../../core/text/dates';
import { message } from '../../../core/text/message';
import { useLive } from '../../live/useLive';
import { Button } from '../../ui/Button';
import styles from './ReviewStrip.module.css';
import { reasonText } from './reasonText';
import { reviewCauses } from './reviewCauses';
import { useCorrect } from './useCorrect';

interface ReviewStripProps {
  readonly article: Article;
  readonly onAction: (action: ActionId) => void;
}

/** So many dates are offered where none was found. */
const DATES = 3;

/** What is unsure about an article that needs review, with one key to accept it and one to put it right. */
export function ReviewStrip({ article, onAction }: ReviewStripProps) {
  if (article.isReviewed || article.extraction.confidence >= REVIEW_BELOW) return null;
  return (
    <section className={styles['strip']} aria-label={message('review.name')} lang="en" dir="ltr">
      <p className={styles['words']}>
        <b>{message('review.name')}</b>{' '}
        {reviewCauses(article.extraction)
          .map((key) => message(key))
          .join(' ')}
      </p>
      {article.extraction.published === null ? <Dates article={article} /> : null}
      <div className={styles['acts']}>
        <Button
          kind="primary"
          icon={Check}
          keys={keysOf('article.accept')}
          onPress={() => onAction('article.accept')}
        >
          {message('review.accept')}
        </Button>
        <Button icon={ListTree} keys={keysOf('view.source')} onPress={() => onAction('view.source')}>
          {message('review.fix')}
        </Button>
        <Button kind="quiet" keys={keysOf('article.next')} onPress={() => onAction('article.next')}>
          {message('review.later')}
        </Button>
      </div>
    </section>
  );
}

/** Days that the page names, each to be taken as the day of publication. */
function Dates({ article: { id } }: { readonly article: Article }) {
  const { answer } = useLive('sourceText', { id }, ({ articles }) => articles);
  const { correct, problem } = useCorrect(id);
  const dates = answer?.dates.slice(0, DATES) ?? [];
  return (
    <>
      <ul className={styles['dates']}>
        {dates.map(({ iso, reason }) => (
          <li key={iso} className={styles['date']}>
            <Button
              label={message('review.take', { date: shortDate(iso) })}
              onPress={() => void correct([{ kind: 'field', field: 'published', value: iso }])}
            >
              {shortDate(iso)}
            </Button>
            <span>{reasonText(reason)}</span>
          </li>
        ))}
      </ul>
      {problem === null ? null : <p role="alert">{problem}</p>}
    </>
  );
}
