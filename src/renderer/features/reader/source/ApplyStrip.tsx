import { useMemo } from 'react';
import type { Article } from '../../../../core/article';
import { isRuled, type ProposedRule, proposedRules } from '../../../../core/rules/proposedRules';
import { RuleBook } from '../../../../core/rules/ruleBook';
import type { SourceText } from '../../../../core/sourceText';
import { message } from '../../../../core/text/message';
import { useLive } from '../../../live/useLive';
import { Button } from '../../../ui/Button';
import styles from './ApplyStrip.module.css';

interface ApplyStripProps {
  readonly article: Article;
  readonly text: SourceText;
  /** The line that was corrected last; null for none in this sitting. */
  readonly lastLine: number | null;
  readonly onApply: (source: string, proposed: readonly ProposedRule[]) => void;
}

/**
 * Offers to do to every page of the source what was done to this one, or says that its rules do it. Nothing while nothing
 * was done that could be.
 */
export function ApplyStrip({ article, text, lastLine, onApply }: ApplyStripProps) {
  const { correction, extraction } = article;
  const { source, labels } = extraction;
  const proposed = useMemo(
    () => proposedRules({ correction, lines: text.lines, labels, dates: text.dates }),
    [correction, text, labels],
  );
  const rules = useLive('rules', {}, (change) => change.rules);
  const open = useMemo(() => {
    const all = rules.answer ?? [];
    const book = new RuleBook(all);
    const own = all.filter((rule) => book.nameOf(rule.source) === source);
    return proposed.filter((one) => !isRuled(one, own));
  }, [proposed, rules.answer, source]);
  if (source === null || proposed.length === 0) return null;
  if (open.length === 0)
    return (
      <div className={styles['strip']}>
        <p className={styles['words']}>{message('rule.applied', { source })}</p>
      </div>
    );
  return (
    <div className={styles['strip']}>
      <p className={styles['words']}>{message('rule.applyHint')}</p>
      <Button kind="link" onPress={() => onApply(source, lastFirst(open, lastLine))}>
        {message('rule.apply', { source })}
      </Button>
    </div>
  );
}

function lastFirst(proposed: readonly ProposedRule[], lastLine: number | null): readonly ProposedRule[] {
  const last = proposed.findLast(({ line }) => lastLine !== null && line <= lastLine);
  return last === undefined ? proposed : [last, ...proposed.filter((one) => one !== last)];
}
