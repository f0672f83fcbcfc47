import { AppError } from '../../../contract/appError';
import { renamedSource } from '../../../core/rules/renamedSource';
import type { RuleId } from '../../../core/rules/sourceRule';
import type { Library } from '../library';

/**
 * Gives a source another name, or makes it one with the source that has that, as one event. Articles whose source was
 * set by hand stay as they are.
 */
export async function renameSource(
  library: Library,
  { from, to }: { from: string; to: string },
): Promise<{ changed: number }> {
  const name = to.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '') throw new AppError('nameUnfit', to);
  const id = crypto.randomUUID() as string as RuleId;
  return library.act(() => {
    const acts = renamedSource([...library.rules.values()], from, name, id);
    return { acts, answer: { changed: acts.length } };
  });
}
