import type { ArticleId } from '../../../core/article';
import type { PageSigns } from '../../../core/profile/pageSigns';
import { type ProfiledPage, UNPROFILED } from '../../../core/profile/sourceProfile';
import type { Archive } from '../../archive/archive';
import type { KnownPage } from '../../importer/knownPage';
import type { SignsFile } from './signsFile';
import { wantedPages } from './wantedPages';

type Signs = ReadonlyMap<ArticleId, PageSigns | null>;

/**
 * What profiles hold against single articles, for those that are extracted again outside of settling. What was found
 * of a source is kept until the archive has other originals.
 */
export class Profiles {
  private contentSeq = -1;
  private readonly sourceOf = new Map<ArticleId, string | null>();
  private readonly wanted = new Map<string, ReadonlyMap<ArticleId, ProfiledPage>>();

  constructor(
    private readonly archive: Archive,
    private readonly file: Pick<SignsFile, 'read'>,
  ) {}

  /** What its source's profile holds against an article; undefined when nothing is known of the article yet. */
  async of(id: ArticleId): Promise<KnownPage | undefined> {
    this.forgetOld();
    const source = this.sourceOf.get(id);
    if (source === null) return { source, profiled: UNPROFILED };
    const wanted = source === undefined ? undefined : this.wanted.get(source);
    if (source !== undefined && wanted !== undefined)
      return { source, profiled: wanted.get(id) ?? UNPROFILED };
    return this.lookUp(id, await this.file.read());
  }

  private async lookUp(id: ArticleId, all: Signs): Promise<KnownPage | undefined> {
    for (const [one, signs] of all) this.sourceOf.set(one, signs?.source ?? null);
    const signs = all.get(id);
    if (signs === undefined) return undefined;
    if (signs === null) return { source: null, profiled: UNPROFILED };
    const { source } = signs;
    const ofSource = new Map([...all].filter(([, one]) => one?.source === source));
    const wanted = await wantedPages(this.archive.originals(), ofSource);
    this.wanted.set(source, wanted);
    return { source, profiled: wanted.get(id) ?? UNPROFILED };
  }

  private forgetOld(): void {
    const { contentSeq } = this.archive.catalogue;
    if (this.contentSeq === contentSeq) return;
    this.contentSeq = contentSeq;
    this.sourceOf.clear();
    this.wanted.clear();
  }
}
