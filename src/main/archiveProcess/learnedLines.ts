import type { LearnedLine } from '../../contract/archiveTasks';
import { type ArticleId, articleIdOfSha256 } from '../../core/article';
import { lineKeys } from '../../core/extract/labeller/furniture';
import { lines } from '../../core/extract/lines';
import { pageText } from '../../core/htmlDump/pageText';
import type { ArchivedOriginal } from '../../core/original';
import type { PageSigns } from '../../core/profile/pageSigns';
import type { PreviewDesk } from './previewRules';
import { wantedPages } from './settling/wantedPages';

/** So many lines are told, those first that would stand in most articles. */
const MOST = 200;

/**
 * The lines that were learned to be furniture of a source: those that its profile holds against articles which would
 * have them otherwise. `source` is its name as it is shown.
 */
export async function learnedLines(
  { archive, signs }: Pick<PreviewDesk, 'archive' | 'signs'>,
  source: string,
): Promise<readonly LearnedLine[]> {
  const { ruleBook } = archive.catalogue;
  const known = await signs.read();
  const isOurs = (of: PageSigns | null) => of !== null && ruleBook.nameOf(of.source) === source;
  const ours = new Map([...known].filter(([, of]) => isOurs(of)));
  const wanted = await wantedPages(archive.originals(), ours);
  const counts = new Map<number, number>();
  const firstWith = new Map<number, ArticleId>();
  for (const [id, { furniture }] of wanted)
    for (const key of furniture?.lines.keys() ?? []) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (!firstWith.has(key)) firstWith.set(key, id);
    }
  const most = [...counts].sort(([a, m], [b, n]) => n - m || a - b).slice(0, MOST);
  const pages = new Set(most.flatMap(([key]) => firstWith.get(key) ?? []));
  const texts = new Map<number, string>();
  for (const original of archive.originals())
    if (pages.has(articleIdOfSha256(original.sha256)))
      for (const text of await linesOf(original)) {
        const [key] = lineKeys([text]);
        if (key !== undefined && !texts.has(key)) texts.set(key, text);
      }
  return most.flatMap(([key, articles]) => {
    const text = texts.get(key);
    return text === undefined ? [] : [{ text, articles }];
  });

  async function linesOf(original: ArchivedOriginal): Promise<readonly string[]> {
    const bytes = await archive.bytesOf(original).catch(() => null);
    if (bytes === null) return [];
    const encoding = archive.catalogue.encodingOf(articleIdOfSha256(original.sha256));
    const decoded = pageText(bytes, original.path, encoding);
    if (decoded.kind === 'binary') return [];
    return lines(decoded.text).flatMap(({ text }) => (text === '' ? [] : [text]));
  }
}
