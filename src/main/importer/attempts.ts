import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ArticleId, isArticleId } from '../../core/article';

const NAME = 'attempts.json';
/**
 * A page is blamed when the deaths while it was parsed alone weigh this much. One that main outlived weighs heavily:
 * the archive process went down by itself, twice over the same page. One that took the whole program with it hardly:
 * somebody ended it, or the machine went off, and the first page of a resumed import is often the one in hand then.
 */
const BLAMED_AT = 8;
const WITNESSED_WEIGHT = 4;
const UNWITNESSED_WEIGHT = 1;

/**
 * Which pages are being parsed, in a file of the archive folder, so that after a crash of the whole process it is
 * known what it was at. What was in hand then is suspect until it has been parsed alone; a page that was alone when
 * the process died, time and again, is blamed and not parsed again as long as the file says so. Losing the file loses no
 * article. It is not synced: it has to outlive the process, not the machine.
 */
export class Attempts {
  private inHand: readonly ArticleId[] = [];
  private alone: ArticleId | null = null;

  private constructor(
    private readonly file: string,
    private readonly suspects: Set<ArticleId>,
    private readonly deaths: Map<ArticleId, number>,
  ) {}

  /**
   * Reads what a process before this one left; `isWitnessed` when that one died and the program lived on. A file that
   * can't be read is as good as none.
   */
  static async open(folder: string, isWitnessed: boolean): Promise<Attempts> {
    const file = path.join(folder, NAME);
    const left = await readFile(file, 'utf8').then(parseFile, () => parseFile(''));
    const deaths = new Map(left.deaths);
    const weight = isWitnessed ? WITNESSED_WEIGHT : UNWITNESSED_WEIGHT;
    if (left.alone !== null) deaths.set(left.alone, (deaths.get(left.alone) ?? 0) + weight);
    return new Attempts(file, new Set([...left.suspects, ...left.inHand]), deaths);
  }

  /** True for a page that brought the process down. */
  isBlamed(id: ArticleId): boolean {
    return (this.deaths.get(id) ?? 0) >= BLAMED_AT;
  }

  /** True for a page that was in hand when the process died. */
  isSuspect(id: ArticleId): boolean {
    return this.suspects.has(id);
  }

  /** These are going to be parsed together. */
  async together(ids: readonly ArticleId[]): Promise<void> {
    this.inHand = ids;
    await this.write();
  }

  /** This suspect is going to be parsed, and nothing else. */
  async byItself(id: ArticleId): Promise<void> {
    this.alone = id;
    await this.write();
  }

  /** The suspect was parsed, whatever came of it: it harms nobody. */
  acquit(id: ArticleId): void {
    this.alone = null;
    this.suspects.delete(id);
    this.deaths.delete(id);
  }

  /** Nothing is in hand any more. Only who is to blame stays on record. */
  async end(): Promise<void> {
    this.inHand = [];
    this.suspects.clear();
    for (const id of [...this.deaths.keys()]) if (!this.isBlamed(id)) this.deaths.delete(id);
    if (this.deaths.size > 0) await this.write();
    else await rm(this.file, { force: true }).catch(() => undefined);
  }

  /** A disk that takes no notes stops no import: what is archived is decided elsewhere. */
  private async write(): Promise<void> {
    const { inHand, alone } = this;
    const text = JSON.stringify({ inHand, suspects: [...this.suspects], alone, deaths: [...this.deaths] });
    const fresh = `${this.file}.new`;
    await writeFile(fresh, text)
      .then(() => rename(fresh, this.file))
      .catch(() => undefined);
  }
}

interface Left {
  readonly inHand: readonly ArticleId[];
  readonly suspects: readonly ArticleId[];
  readonly alone: ArticleId | null;
  readonly deaths: readonly (readonly [ArticleId, number])[];
}

function parseFile(text: string): Left {
  let value: Record<string, unknown> = {};
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null) value = { ...parsed };
  } catch {
    // Cut off or not ours: nobody is suspect.
  }
  const { alone, deaths } = value;
  return {
    inHand: idsIn(value['inHand']),
    suspects: idsIn(value['suspects']),
    alone: typeof alone === 'string' && isArticleId(alone) ? alone : null,
    deaths: Array.isArray(deaths) ? deaths.flatMap(deathsOf) : [],
  };
}

function idsIn(value: unknown): readonly ArticleId[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one): one is ArticleId => typeof one === 'string' && isArticleId(one));
}

function deathsOf(entry: unknown): readonly (readonly [ArticleId, number])[] {
  if (!Array.isArray(entry)) return [];
  const [id, count]: readonly unknown[] = entry;
  return typeof id === 'string' && isArticleId(id) && typeof count === 'number' ? [[id, count]] : [];
}
