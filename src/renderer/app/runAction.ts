import { type ActionId, isArchiveWork } from '../../core/actions/actions';
import { assertNever } from '../../core/assertNever';
import { callMain } from '../bridge';
import type { ActionField } from './actionField';
import { PAGE_OF, PLACE_OF, THEME_OF } from './actionTargets';
import { accept, back, focusSearch, open, page, step, study, toggleList } from './moving';
import { isExporting } from './useExporting';
import { isOrganising } from './useOrganising';
import type { TaggingKind } from './windowState';

/** Does what the user asked for by key, menu or button. False when there was nothing to do. */
export function runAction(action: ActionId, field: ActionField): boolean {
  const { state, dispatch, inHand, acts, on } = field;
  if (isOrganising(action)) return field.isListShown && field.organise(action, on);
  if (isExporting(action))
    return field.isListShown && field.takeOut(action, on, field.isReaderShown ? state.openArticle : null);
  if (isArchiveWork(action)) return begun(callMain('archiveWork', { work: action }));
  switch (action) {
    case 'import.folder':
    case 'import.files':
      return begun(callMain('importChosen', { pick: action === 'import.files' ? 'files' : 'folder' }));
    case 'import.samples':
      return begun(callMain('importSamples', undefined));
    case 'import.mirrorsFolders':
      inHand.change({ mirrorsFolders: !inHand.settings.mirrorsFolders });
      return true;
    case 'import.pause':
      return begun(callMain('pauseImport', { value: !field.isPaused }));
    case 'import.cancel':
      return begun(callMain('cancelImport', undefined));
    case 'pages.reread':
      return begun(acts.rereadAll());
    case 'reader.nextHit':
      return field.reader.current?.stepHit(1) ?? false;
    case 'reader.previousHit':
      return field.reader.current?.stepHit(-1) ?? false;
    case 'reader.find':
      return field.reader.current?.find() ?? false;
    case 'reader.findNext':
      return field.reader.current?.stepFound(1) ?? false;
    case 'reader.findPrevious':
      return field.reader.current?.stepFound(-1) ?? false;
    case 'reader.highlight':
      return field.reader.current?.highlight() ?? false;
    case 'reader.notes':
      return field.reader.current?.toggleNotes() ?? false;
    case 'search.focus':
      return focusSearch(field);
    case 'article.next':
      return step(field, 1);
    case 'article.previous':
      return step(field, -1);
    case 'article.page':
      return page(field);
    case 'article.open':
      return open(field);
    case 'article.back':
      return back(field);
    case 'edit.undo':
      return field.isTyping ? document.execCommand('undo') : begun(acts.undo());
    case 'edit.redo':
      return field.isTyping ? document.execCommand('redo') : begun(acts.redo());
    case 'article.trash':
      return field.isListShown && begun(acts.trash(on, state.listing.kind !== 'trash'));
    case 'article.tag':
      return beginTagging('tags', field);
    case 'article.collect':
      return beginTagging('collections', field);
    case 'article.accept':
      return accept(field);
    case 'article.correct':
      return field.reader.current?.correct() ?? false;
    case 'article.star':
      return field.isListShown && begun(acts.star(on));
    case 'article.read':
      return field.isListShown && begun(acts.toggleRead(on));
    case 'view.sidebar':
      if (field.panes.arrangement === 'three')
        inHand.change({ isSidebarShown: !inHand.settings.isSidebarShown });
      else dispatch({ kind: 'drawerSet', isOpen: !state.isDrawerOpen });
      return true;
    case 'view.source':
      return study(field, 'source');
    case 'view.versions':
      return study(field, 'versions');
    case 'view.list':
      return toggleList(field);
    case 'view.focus':
      dispatch({ kind: 'focusSet', value: !state.isFocused });
      return state.openArticle !== null;
    case 'view.density':
      inHand.change({ density: inHand.settings.density === 'compact' ? 'comfortable' : 'compact' });
      return true;
    case 'view.textLarger':
      return begun(callMain('sizeText', { to: 'larger' }));
    case 'view.textSmaller':
      return begun(callMain('sizeText', { to: 'smaller' }));
    case 'view.textNormal':
      return begun(callMain('sizeText', { to: 'normal' }));
    case 'view.themeSystem':
    case 'view.themeLight':
    case 'view.themeDark':
    case 'view.themeSepia':
      inHand.change({ theme: THEME_OF[action] });
      return true;
    case 'app.palette':
      dispatch({ kind: 'dialogSet', dialog: state.dialog === 'palette' ? null : 'palette' });
      return true;
    case 'help.shortcuts':
      dispatch({ kind: 'dialogSet', dialog: 'sheet' });
      return true;
    case 'article.all':
      if (!field.isListShown) return false;
      dispatch({ kind: 'allChosen', ids: field.ids });
      return true;
    case 'app.settings':
    case 'go.sources':
    case 'go.imports':
    case 'help.guide':
      dispatch({ kind: 'pageOpened', page: PAGE_OF[action] });
      return true;
    case 'go.all':
    case 'go.unread':
    case 'go.starred':
    case 'go.review':
    case 'go.versions':
    case 'go.trash':
      dispatch({ kind: 'listed', listing: { kind: PLACE_OF[action] } });
      requestAnimationFrame(() => field.list.current?.focus());
      return true;
    default:
      return assertNever(action);
  }
}

/** A failure is not lost: the window shows what nobody caught. */
function begun(act: Promise<unknown>): boolean {
  void act;
  return true;
}

function beginTagging(what: TaggingKind, field: ActionField): boolean {
  if (!field.isListShown) return false;
  field.dispatch({ kind: 'taggingBegun', what, ids: field.on, place: taggingPlace(field) });
  return field.on.length > 0;
}

function taggingPlace(field: ActionField): 'bulk' | 'reader' | 'row' {
  if (field.on.length > 1) return 'bulk';
  return field.isReaderShown ? 'reader' : 'row';
}
