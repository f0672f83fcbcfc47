import type { LabelledArticle, LearnedLine } from '../../contract/archiveTasks';
import type { ArticleId } from '../../core/article';
import { lineKeys } from '../../core/extract/labeller/furniture';
import type { Feed } from './feed';
import type { PreviewDesk } from './previewRules';
import { wantedPages } from './settling/wantedPages';

/** So many lines are told, those first that would stand in most articles. */
const MOST = 200;
/** So many are looked at for that. */
const LOOKED_AT = 1000;
/** In so many of its articles a line is looked up. */
const LOOKED_UP = 5;
/** Articles that are asked for together. */
const BATCH = 50;

/**
 * The lines that were learned to be furniture of a source: those that its profile holds against articles, and that
 * are furniture in these as they are read now. What is held against an article and is none (a headline that other
 * pages announce, in its own article) was not learned. A line that was switched off stays told. `source` is its name
 * as it is shown.
 */
export async function learnedLines(
  { archive, signs, feed }: Pick<PreviewDesk, 'archive' | 'signs'> & { readonly feed: Pick<Feed, 'ask'> },
  source: string,
): Promise<readonly LearnedLine[]> {
  const { ruleBook, allRules } = archive.catalogue;
  const ours = new Map(
    [...(await signs.read())].filter(
      ([, of]) => typeof of?.source === 'string' && ruleBook.nameOf(of.source) === source,
    ),
  );
  const wanted = await wantedPages(archive.originals(), ours);
  const candidates = [...heldAgainst(wanted)]
    .sort(([a, m], [b, n]) => n.length - m.length || a - b)
    .slice(0, LOOKED_AT);
  const lookedUp = new Set(candidates.flatMap(([, ids]) => ids.slice(0, LOOKED_UP)));
  const seen = new Map<number, SeenLine>();
  for (const batch of inBatches([...lookedUp]))
    for (const article of await feed.ask('labelled', batch))
      noteLines(seen, article, wanted.get(article.id)?.furniture?.lines ?? new Map());
  const switchedOff = new Set(
    lineKeys(
      allRules.flatMap(({ source: of, isOn, effect }) =>
        isOn && effect.kind === 'unlearned' && ruleBook.nameOf(of) === source ? [effect.text] : [],
      ),
    ),
  );
  const told = candidates.flatMap(([key, ids]) => {
    const line = seen.get(key);
    const isLearned = line !== undefined && (line.furniture > line.others || switchedOff.has(key));
    return isLearned ? [{ text: line.text, articles: ids.length }] : [];
  });
  return told.slice(0, MOST);
}

/** The articles that each line is held against. */
function heldAgainst(
  wanted: Awaited<ReturnType<typeof wantedPages>>,
): ReadonlyMap<number, readonly ArticleId[]> {
  const holders = new Map<number, ArticleId[]>();
  for (const [id, { furniture }] of wanted)
    for (const key of furniture?.lines.keys() ?? []) {
      const held = holders.get(key) ?? [];
      held.push(id);
      holders.set(key, held);
    }
  return holders;
}

interface SeenLine {
  readonly text: string;
  /** In how many of the articles against which it is held it is furniture, and in how many something else. */
  furniture: number;
  others: number;
}

/** Notes what the lines that are held against an article are in it. One that stands there twice is furniture only if both are. */
function noteLines(
  seen: Map<number, SeenLine>,
  { lines }: LabelledArticle,
  held: ReadonlyMap<number, number>,
): void {
  const here = new Map<number, { readonly text: string; isFurniture: boolean }>();
  for (const { text, label } of lines) {
    const [key] = lineKeys([text]);
    if (key === undefined || !held.has(key)) continue;
    const line = here.get(key) ?? { text, isFurniture: true };
    line.isFurniture &&= label === 'furniture';
    here.set(key, line);
  }
  for (const [key, { text, isFurniture }] of here) {
    const line = seen.get(key) ?? { text, furniture: 0, others: 0 };
    if (isFurniture) line.furniture += 1;
    else line.others += 1;
    seen.set(key, line);
  }
}

function* inBatches(ids: readonly ArticleId[]): Generator<readonly ArticleId[]> {
  for (let from = 0; from < ids.length; from += BATCH) yield ids.slice(from, from + BATCH);
}
