import type { ArticleId } from '../../../core/article';
import type { PageSigns } from '../../../core/profile/pageSigns';
import { type ProfiledPage, UNPROFILED } from '../../../core/profile/sourceProfile';
import type { PageOrigin } from '../../../core/rules/ruleBook';
import type { Archive } from '../../archive/archive';
import type { KnownPage } from '../../importer/knownPage';
import { originOf } from './knownPages';
import type { SignsFile } from './signsFile';
import { wantedPages } from './wantedPages';

type Signs = ReadonlyMap<ArticleId, PageSigns | null>;

/**
 * What profiles hold against single articles, for those that are extracted again outside of settling. What was found
 * of a source is kept until the archive has other originals.
 */
export class Profiles {
  private contentSeq = -1;
  private readonly originOf = new Map<ArticleId, PageOrigin>();
  private readonly wanted = new Map<string, ReadonlyMap<ArticleId, ProfiledPage>>();

  constructor(
    private readonly archive: Archive,
    private readonly file: Pick<SignsFile, 'read'>,
  ) {}

  /** What its source's profile holds against an article; undefined when nothing is known of the article yet. */
  async of(id: ArticleId): Promise<KnownPage | undefined> {
    this.forgetOld();
    const origin = this.originOf.get(id);
    const profiled = origin === undefined ? undefined : this.profiledOf(id, origin);
    if (origin !== undefined && profiled !== undefined) return { origin, profiled };
    return this.lookUp(id, await this.file.read());
  }

  /** Undefined while its source's profile is not counted. */
  private profiledOf(id: ArticleId, { source }: PageOrigin): ProfiledPage | undefined {
    if (source === null) return UNPROFILED;
    const wanted = this.wanted.get(source);
    return wanted === undefined ? undefined : (wanted.get(id) ?? UNPROFILED);
  }

  private async lookUp(id: ArticleId, all: Signs): Promise<KnownPage | undefined> {
    for (const one of all.keys()) this.originOf.set(one, originOf(all, one));
    const origin = this.originOf.get(id);
    if (origin === undefined) return undefined;
    const { source } = origin;
    if (source !== null) {
      const ofSource = new Map([...all].filter(([, one]) => one?.source === source));
      this.wanted.set(source, await wantedPages(this.archive.originals(), ofSource));
    }
    return { origin, profiled: this.profiledOf(id, origin) ?? UNPROFILED };
  }

  private forgetOld(): void {
    const { contentSeq } = this.archive.catalogue;
    if (this.contentSeq === contentSeq) return;
    this.contentSeq = contentSeq;
    this.originOf.clear();
    this.wanted.clear();
  }
}
