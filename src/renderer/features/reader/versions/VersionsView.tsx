import { ArrowDown, ArrowUp, ChevronLeft, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Toolbar } from 'react-aria-components';
import type { ArticleId, TagId, Version } from '../../../../core/article';
import { countChanges } from '../../../../core/comparing/compareVersions';
import type { Tag } from '../../../../core/tag';
import { message } from '../../../../core/text/message';
import { errorText } from '../../../live/errorText';
import { useLive } from '../../../live/useLive';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { CarryStrip } from './CarryStrip';
import { ComparedTable } from './ComparedTable';
import { type ChangeSteps, useChangeSteps } from './useChangeSteps';
import { VersionChooser } from './VersionChooser';
import styles from './VersionsView.module.css';

interface VersionsViewProps {
  readonly articleId: ArticleId;
  readonly tags: ReadonlyMap<TagId, Tag>;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** The versions of an article's page: two of them beside each other, and what one can be given of the other. */
export function VersionsView({ articleId, tags, onUndo, onClose }: VersionsViewProps) {
  const { answer: versions, error } = useLive('versions', { id: articleId }, ({ articles }) => articles);
  const [chosen, setChosen] = useState<Pair | null>(null);
  const pair = chosen ?? firstPair(versions ?? [], articleId);
  const compared = useLive('versionComparison', pair, ({ articles }) => articles);
  const scroller = useRef<HTMLDivElement>(null);
  const steps = useChangeSteps(scroller);
  useEffect(() => scroller.current?.focus({ preventScroll: true }), []);

  const comparison = compared.answer ?? null;
  const failed = error ?? compared.error;
  const numberOf = (id: ArticleId) => (versions?.findIndex((one) => one.id === id) ?? -1) + 1;

  /** The two can't be the same: choosing the other one's version swaps them. */
  function choose(side: keyof Pair, id: ArticleId) {
    if (pair === null) return;
    const { before, after } = pair;
    if (side === 'before') setChosen({ before: id, after: id === after ? before : after });
    else setChosen({ before: id === before ? after : before, after: id });
  }

  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'n' ? 1 : event.key === 'N' ? -1 : null;
    if (by === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    steps.step(by);
  }

  return (
    <section className={styles['view']} aria-label={message('versions.region')} onKeyDown={onKeyDown}>
      <Bar count={comparison === null ? null : countChanges(comparison)} steps={steps} onClose={onClose} />
      {pair === null || versions === undefined ? null : (
        <div className={styles['heads']}>
          <VersionChooser
            label={message('versions.before')}
            versions={versions}
            chosen={pair.before}
            onChoose={(id) => choose('before', id)}
          />
          <VersionChooser
            label={message('versions.after')}
            versions={versions}
            chosen={pair.after}
            onChoose={(id) => choose('after', id)}
          />
        </div>
      )}
      <div
        ref={scroller}
        className={styles['scroll']}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {failed === null ? null : (
          <p className={styles['failed']} role="alert">
            {message('versions.failed', { reason: errorText(failed) })}
          </p>
        )}
        {pair === null && versions !== undefined ? <OnlyOne /> : null}
        {comparison === null ? null : (
          <ComparedTable
            comparison={comparison}
            names={[nameOf(numberOf(comparison.before.id)), nameOf(numberOf(comparison.after.id))]}
          />
        )}
      </div>
      {pair === null ? null : (
        <CarryStrip
          key={`${pair.before} ${pair.after}`}
          from={pair.before}
          to={pair.after}
          numbers={{ from: numberOf(pair.before), to: numberOf(pair.after) }}
          tags={tags}
          onUndo={onUndo}
        />
      )}
    </section>
  );
}

interface Pair {
  readonly before: ArticleId;
  readonly after: ArticleId;
}

/** An article beside the version before it; the first one of all beside the next. */
function firstPair(versions: readonly Version[], id: ArticleId): Pair | null {
  const index = Math.max(
    1,
    versions.findIndex((one) => one.id === id),
  );
  const [before, after] = [versions[index - 1], versions[index]];
  return before === undefined || after === undefined ? null : { before: before.id, after: after.id };
}

function nameOf(number: number): string {
  return message('versions.name', { number });
}

interface BarProps {
  /** Null before it is known. */
  readonly count: number | null;
  readonly steps: ChangeSteps;
  readonly onClose: () => void;
}

function Bar({ count, steps: { at, step }, onClose }: BarProps) {
  const hasNone = count === null || count === 0;
  return (
    <Toolbar className={styles['bar'] ?? ''} aria-label={message('versions.toolbar')}>
      <Button kind="quiet" icon={ChevronLeft} onPress={onClose}>
        {message('versions.back')}
      </Button>
      <h1 className={styles['title']}>{message('versions.compare')}</h1>
      <span className={styles['grow']} />
      <p className={styles['count']} aria-live="polite">
        {count === null
          ? ''
          : at === 0 || hasNone
            ? message('versions.changes', { count })
            : message('versions.changeAt', { at: Math.min(at, count), count })}
      </p>
      <IconButton
        icon={ArrowDown}
        label={message('versions.next')}
        keys="n"
        isDisabled={hasNone}
        onPress={() => step(1)}
      />
      <IconButton
        icon={ArrowUp}
        label={message('versions.previous')}
        keys="N"
        isDisabled={hasNone}
        onPress={() => step(-1)}
      />
      <IconButton icon={X} label={message('versions.close')} keys="V" onPress={onClose} />
    </Toolbar>
  );
}

function OnlyOne() {
  return (
    <div className={styles['only']}>
      <h2 className={styles['onlyTitle']}>{message('versions.only')}</h2>
      <p>{message('versions.onlyHint')}</p>
    </div>
  );
}
