import type { Library } from '../library';
import type { Queries, QueryName } from '../protocol';
import { article } from './article';
import { articleRows } from './articleRows';
import { articlesByHeadline } from './articlesByHeadline';
import { carriedOver } from './carriedOver';
import { dayCounts } from './dayCounts';
import { excerpts } from './excerpts';
import { exportedArticles } from './exportedArticles';
import { facets } from './facets';
import { headlineMatches } from './headlineMatches';
import { importReport } from './importReport';
import { likelyQuery } from './likelyQuery';
import { markCounts } from './markCounts';
import { overview } from './overview';
import { rereadChanges } from './rereadChanges';
import { rereading } from './rereading';
import { rules } from './rules';
import { savedSearchCounts } from './savedSearchCounts';
import { sentList } from './sentList';
import { sources } from './sources';
import { sourceText } from './sourceText';
import { suggestions } from './suggestions';
import { teasedBy } from './teasedBy';
import { versionComparison } from './versionComparison';
import { versionCount } from './versionCount';
import { versions } from './versions';

type Query<N extends QueryName> = (
  library: Library,
  request: Queries[N]['request'],
) => Queries[N]['answer'] | Promise<Queries[N]['answer']>;

/** Every question, one file each. */
const queries: { readonly [N in QueryName]: Query<N> } = {
  article,
  articleList: sentList,
  articleRows,
  articlesByHeadline,
  carriedOver,
  dayCounts,
  excerpts,
  exportedArticles,
  facets,
  headlineMatches,
  importReport,
  likelyQuery,
  markCounts,
  overview,
  rereadChanges,
  rereading,
  rules,
  savedSearchCounts,
  sources,
  sourceText,
  suggestions,
  teasedBy,
  versionComparison,
  versionCount,
  versions,
};

/** Answers a question by name. */
export function runQuery(library: Library, name: QueryName, request: unknown): unknown {
  const query = queries[name] as Query<QueryName>;
  return query(library, request as Queries[QueryName]['request']);
}
