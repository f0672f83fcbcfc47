import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { ActionId } from '../../core/actions/actions';
import type { ArticleId, TagId } from '../../core/article';
import type { Overview } from '../../core/overview';
import { hitTerms } from '../../core/query/hits';
import { parseQuery } from '../../core/query/parseQuery';
import type { Tag } from '../../core/tag';
import { message } from '../../core/text/message';
import type { ListHandle } from '../features/library/ArticleList';
import { listingName } from '../features/library/listingName';
import type { Choice } from '../features/library/listKeys';
import { shownSelection } from '../features/library/selection';
import { useArticleList } from '../features/library/useArticleList';
import { useCursorPlace } from '../features/library/useCursorPlace';
import { useRowCache } from '../features/library/useRowCache';
import type { ReaderHandle } from '../features/reader/readerProps';
import type { SearchHandle } from '../features/search/SearchBox';
import type { OpenRule } from '../features/sources/openRule';
import { useLive } from '../live/useLive';
import { useSteady } from '../ui/useSteady';
import { openSavedSearch } from './organising';
import { panesOf } from './paneWidths';
import { runAction } from './runAction';
import { useTheme } from './theme';
import { isTyping } from './typing';
import { useActionKeys } from './useActionKeys';
import { useAnnouncer } from './useAnnouncer';
import { useArticleActs } from './useArticleActs';
import { useDoneNotice } from './useDoneNotice';
import { useExporting } from './useExporting';
import { useGoneListing } from './useGoneListing';
import { useIsImporting } from './useIsImporting';
import { useKeptSession } from './useKeptSession';
import { useOpenedLinks } from './useOpenedLinks';
import { useOrganising } from './useOrganising';
import { useReadingType } from './useReadingType';
import { useReadTimer } from './useReadTimer';
import { useRebuilding } from './useRebuilding';
import { useSettings } from './useSettings';
import { useSettled } from './useSettled';
import { useSituation } from './useSituation';
import { useTold } from './useTold';
import { useWindowWidth } from './useWindowWidth';
import { lastSession, resumed } from './windowSession';
import { FIRST_STATE, nextWindowState } from './windowState';

const NO_IDS: readonly ArticleId[] = [];

/** Everything the window's parts are made of: its state, its data, and what can be done. One a window. */
export type LibraryWindow = ReturnType<typeof useLibraryWindow>;

/** Brings state, data and commands together for LibraryWindow and its parts. */
export function useLibraryWindow() {
  const [session] = useState(lastSession);
  const [state, dispatch] = useReducer(nextWindowState, session, (last) => resumed(FIRST_STATE, last));
  const places = useKeptSession(state, session?.place ?? null);
  const inHand = useSettings();
  const { settings } = inHand;
  const width = useWindowWidth();
  const panes = useMemo(() => panesOf(width, settings), [width, settings]);
  const overview = useLive('overview', {}, () => true);
  const { isImporting, isPaused } = useIsImporting();
  const rows = useRowCache(state.query);
  const { shown, error: listError } = useArticleList(
    state.listing,
    state.query,
    state.sort,
    state.turn,
    rows,
  );
  const ids = shown?.list.ids ?? NO_IDS;
  const selection = useMemo(() => shownSelection(state.selection, ids), [state.selection, ids]);
  const chosen = chosenIds(selection.ids, state.openArticle);
  const cursor = useCursorPlace(ids, state.selection.cursor);
  const done = useDoneNotice(overview.answer !== undefined, overview.answer?.undo ?? null);
  const terms = useMemo(() => hitTerms(parseQuery(state.query).query), [state.query]);
  const [words, announce] = useAnnouncer();
  const acts = useArticleActs(rows, announce);
  const organising = useOrganising(state, overview.answer, acts);
  const [told, tell] = useTold(announce);
  const exporting = useExporting(inHand, ids, tell);
  const [openRule, setOpenRule] = useState<OpenRule | null>(null);
  const list = useRef<ListHandle>(null);
  const reader = useRef<ReaderHandle>(null);
  const search = useRef<SearchHandle>(null);
  const openArticle = useSettled(state.openArticle);
  const isBehind = (overview.answer?.behind ?? 0) > 0;
  const isEmpty =
    overview.answer?.all === 0 &&
    overview.answer.trash === 0 &&
    !isBehind &&
    !isImporting &&
    state.page === null;
  const rebuilding = useRebuilding(overview.answer, isImporting);
  const isListShown = !isEmpty && state.page === null;
  const isReaderShown = isListShown && (panes.arrangement !== 'one' || state.pane === 'reader');
  const name = listingName(state.listing, overview.answer);
  useGoneListing(state, overview.answer, dispatch);
  useTheme(settings.theme);
  useReadingType(settings);
  useReadTimer(isReaderShown ? openArticle : null, acts);
  useAnnouncedList(name, shown?.key, shown === null ? undefined : ids.length, announce);

  const onChoose = useCallback(
    (id: ArticleId, choice: Choice) => {
      if (choice === 'extend') dispatch({ kind: 'extended', id, ids });
      else dispatch({ kind: KIND_OF_CHOICE[choice], id });
    },
    [ids],
  );
  const run = useSteady((action: ActionId, on?: readonly ArticleId[], typing?: boolean) =>
    runAction(action, {
      isTyping: typing ?? isTyping(),
      state,
      dispatch,
      inHand,
      panes,
      ids,
      cursor,
      acts,
      organise: organising.run,
      takeOut: exporting.run,
      list,
      reader,
      search,
      isReaderShown,
      isPaused,
      isListShown,
      on: on ?? chosen,
    }),
  );
  useActionKeys(run);
  useOpenedLinks(dispatch);
  const situation = useSituation({
    articles: chosen.length,
    isListShown,
    isAnyListed: ids.length > 0,
    isTrashShown: state.listing.kind === 'trash',
    isReading: isReaderShown && openArticle !== null,
    ...organising.situation,
    hasHits: terms.length > 0,
    isImporting,
    isPaused,
    isAnyInTrash: (overview.answer?.trash ?? 0) > 0,
    undo: overview.answer?.undo ?? null,
    redo: overview.answer?.redo ?? null,
  });

  return {
    state,
    dispatch,
    inHand,
    settings,
    panes,
    isEmpty,
    rebuilding,
    isImporting,
    shown,
    ids,
    cursor,
    rows,
    name,
    words,
    list,
    reader,
    search,
    openArticle,
    isReaderShown,
    run,
    situation,
    organising,
    exporting,
    told,
    openRule,
    setOpenRule,
    savedSearch: openSavedSearch(state, overview.answer),
    selection,
    ...places,
    onChoose,
    overview: overview.answer,
    listError,
    overviewError: overview.answer === undefined ? overview.error : null,
    terms,
    done,
    tags: useTagMap(overview.answer),
  };
}

const KIND_OF_CHOICE = { one: 'chosen', toggle: 'toggled', cursor: 'pointed' } as const;

function chosenIds(selected: ReadonlySet<ArticleId>, open: ArticleId | null): readonly ArticleId[] {
  if (selected.size > 0) return [...selected];
  return open === null ? NO_IDS : [open];
}

function useTagMap(overview: Overview | undefined): ReadonlyMap<TagId, Tag> {
  const tags = overview?.tags;
  return useMemo(() => new Map((tags ?? []).map((tag) => [tag.id, tag])), [tags]);
}

/** Says what is listed when another list has come. */
function useAnnouncedList(
  name: string,
  key: string | undefined,
  count: number | undefined,
  announce: (words: string) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: counts that change while a list is shown are not news
  useEffect(() => {
    if (count !== undefined) announce(message('list.status', { listing: name, count }));
  }, [key, announce]);
}
