import { useState } from 'react';
import type { ArticleId, TagId } from '../../../../core/article';
import { type CarryPlan, isNothingCarried } from '../../../../core/carryOver';
import type { Tag } from '../../../../core/tag';
import { listText } from '../../../../core/text/listText';
import { message } from '../../../../core/text/message';
import { errorText } from '../../../live/errorText';
import { useLibrary } from '../../../live/LibraryContext';
import { useLive } from '../../../live/useLive';
import { Button } from '../../../ui/Button';
import styles from './CarryStrip.module.css';

interface CarryStripProps {
  readonly from: ArticleId;
  readonly to: ArticleId;
  /** What the two versions are counted as. */
  readonly numbers: { readonly from: number; readonly to: number };
  readonly tags: ReadonlyMap<TagId, Tag>;
  readonly onUndo: () => void;
}

/** Offers to give one version what somebody gave the other, says what that is, and what it came to. */
export function CarryStrip({ from, to, numbers, tags, onUndo }: CarryStripProps) {
  const library = useLibrary();
  const { answer: plan, error } = useLive(
    'carriedOver',
    { from, to },
    ({ articles, marked, tags }) =>
      articles || tags || marked === null || marked.includes(from) || marked.includes(to),
  );
  const [done, setDone] = useState<CarryPlan | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);

  async function carry() {
    try {
      setDone(await library.act('carryOver', { from, to }));
      setProblem(null);
    } catch (thrown) {
      setProblem(thrown instanceof Error ? thrown : new Error(String(thrown)));
    }
  }

  const failed = problem ?? error;
  if (plan == null && failed === null) return null;
  const isNothing = plan == null || isNothingCarried(plan);
  return (
    <section className={styles['strip']} aria-label={message('carry.region')}>
      <div className={styles['line']}>
        <p className={styles['words']} role="status">
          {done !== null && isNothing
            ? message('carry.done', { ...numbers, things: thingsIn(done, tags) })
            : isNothing
              ? message('carry.nothing', numbers)
              : message('carry.offer', { ...numbers, things: thingsIn(plan, tags) })}
        </p>
        {done !== null && isNothing ? (
          <Button
            kind="link"
            onPress={() => {
              setDone(null);
              onUndo();
            }}
          >
            {message('done.undo')}
          </Button>
        ) : null}
        {isNothing ? null : (
          <Button kind="plain" onPress={() => void carry()}>
            {message('carry.act', numbers)}
          </Button>
        )}
      </div>
      {plan == null ? null : <Lost plan={isNothing ? (done ?? plan) : plan} to={numbers.to} />}
      {plan?.isNoteTooLong === true ? (
        <p className={styles['problem']}>{message('carry.noteTooLong')}</p>
      ) : null}
      {failed === null ? null : (
        <p className={styles['problem']} role="alert">
          {errorText(failed)}
        </p>
      )}
    </section>
  );
}

/** The highlights whose words the other version does not have. */
function Lost({ plan, to }: { readonly plan: CarryPlan; readonly to: number }) {
  const lost = plan.highlights.filter(({ isFound }) => !isFound);
  if (lost.length === 0) return null;
  return (
    <div className={styles['lost']}>
      <p>{message('carry.lost', { count: lost.length, to })}</p>
      <ul>
        {lost.map(({ highlight: { id, anchor } }) => (
          <li key={id}>{message('carry.quote', { words: anchor.quote })}</li>
        ))}
      </ul>
    </div>
  );
}

function thingsIn(plan: CarryPlan, tags: CarryStripProps['tags']): string {
  const names = plan.tagIds.flatMap((id) => tags.get(id)?.name ?? []);
  const { length: highlights } = plan.highlights;
  return listText([
    ...(names.length === 0 ? [] : [message('carry.tags', { count: names.length, names: listText(names) })]),
    ...(plan.isStarGiven ? [message('carry.star')] : []),
    ...(plan.note === null ? [] : [message('carry.note')]),
    ...(highlights === 0 ? [] : [message('carry.highlights', { count: highlights })]),
  ]);
}
