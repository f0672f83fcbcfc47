import { useEffect, useState } from 'react';
import { AppError } from '../../../contract/appError';
import type { RulePreview } from '../../../core/rules/rulePreview';
import type { SourceRule } from '../../../core/rules/sourceRule';
import { callMain } from '../../bridge';

/** What a rule would change, as far as it is known. */
export interface Previewed {
  /** Of the rule as it stands; null while it is looked for. */
  readonly preview: RulePreview | null;
  readonly error: Error | null;
}

/** A rule that is being typed is not looked at. */
const REST_MS = 250;

/** Asks what a rule would change, and asks again when it says something else. A rule that says nothing is not asked. */
export function useRulePreview(rule: SourceRule | null): Previewed {
  const key = rule === null ? null : JSON.stringify(rule);
  const [held, setHeld] = useState<Previewed & { readonly key: string | null }>({
    key: null,
    preview: null,
    error: null,
  });
  useEffect(() => {
    if (key === null) return;
    let isOver = false;
    const ask = async () => {
      try {
        const set = [JSON.parse(key) as SourceRule];
        const preview = await callMain('previewRules', { set, remove: [] });
        if (!isOver) setHeld({ key, preview, error: null });
      } catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error(String(thrown));
        const isReplaced = error instanceof AppError && error.code === 'cancelled';
        if (!isOver && !isReplaced) setHeld({ key, preview: null, error });
      }
    };
    const timer = window.setTimeout(() => void ask(), REST_MS);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [key]);
  return held.key === key ? held : { preview: null, error: null };
}
