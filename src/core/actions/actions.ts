import type { ActionShape } from './actionShape';

/**
 * Every command a user can give, once: the menu bar, context menus, the command palette, the shortcut sheet, tooltips
 * and the keys are all made from this list, in its order. The name is `action.<id>` in the catalogue.
 */
export const ACTIONS = [
  { id: 'import.folder', menu: 'file', group: 'import', keys: 'CmdOrCtrl+O', where: 'menu' },
  { id: 'import.files', menu: 'file', group: 'import', keys: 'CmdOrCtrl+Shift+O', where: 'menu' },
  { id: 'import.samples', menu: 'file', group: 'import' },
  { id: 'import.mirrorsFolders', menu: 'file', group: 'import' },
  { id: 'import.pause', menu: 'file', group: 'running', needs: 'import' },
  { id: 'import.cancel', menu: 'file', group: 'running', needs: 'import' },
  { id: 'archive.verify', menu: 'file', group: 'archive' },
  { id: 'archive.backUp', menu: 'file', group: 'archive' },
  { id: 'archive.restore', menu: 'file', group: 'archive' },
  { id: 'archive.rebuild', menu: 'file', group: 'archive' },
  { id: 'archive.purgeTrash', menu: 'file', group: 'purge', needs: 'trash' },
  { id: 'edit.undo', menu: 'edit', group: 'undo', keys: 'CmdOrCtrl+Z', where: 'menu', needs: 'undo' },
  { id: 'edit.redo', menu: 'edit', group: 'undo', keys: 'CmdOrCtrl+Shift+Z', where: 'menu', needs: 'redo' },
  { id: 'article.open', menu: 'article', group: 'open', keys: 'Enter', on: 'articles', needs: 'articles' },
  { id: 'article.tag', menu: 'article', group: 'mark', keys: 't', on: 'articles', needs: 'articles' },
  { id: 'article.star', menu: 'article', group: 'mark', keys: 's', on: 'articles', needs: 'articles' },
  { id: 'article.read', menu: 'article', group: 'mark', keys: 'u', on: 'articles', needs: 'articles' },
  { id: 'article.correct', menu: 'article', group: 'correct', keys: 'c', needs: 'reader' },
  { id: 'article.trash', menu: 'article', group: 'trash', keys: '#', on: 'articles', needs: 'articles' },
  { id: 'article.all', menu: 'article', group: 'all', needs: 'listed' },
  { id: 'article.page', menu: 'reading', group: 'page', keys: 'Space', needs: 'reader' },
  { id: 'reader.nextHit', menu: 'reading', group: 'hits', keys: 'n', needs: 'hits' },
  { id: 'reader.previousHit', menu: 'reading', group: 'hits', keys: 'N', needs: 'hits' },
  { id: 'app.palette', menu: 'go', group: 'find', keys: 'CmdOrCtrl+K', where: 'menu' },
  { id: 'search.focus', menu: 'go', group: 'find', keys: '/', needs: 'list' },
  { id: 'article.next', menu: 'go', group: 'step', keys: 'j', needs: 'listed' },
  { id: 'article.previous', menu: 'go', group: 'step', keys: 'k', needs: 'listed' },
  { id: 'article.back', menu: 'go', group: 'step', keys: 'Escape' },
  { id: 'go.all', menu: 'go', group: 'places' },
  { id: 'go.unread', menu: 'go', group: 'places' },
  { id: 'go.starred', menu: 'go', group: 'places' },
  { id: 'go.review', menu: 'go', group: 'places' },
  { id: 'go.trash', menu: 'go', group: 'places' },
  { id: 'go.imports', menu: 'go', group: 'imports' },
  { id: 'view.sidebar', menu: 'view', group: 'panes', keys: '[' },
  { id: 'view.source', menu: 'view', group: 'panes', keys: 'v', needs: 'reader' },
  { id: 'view.density', menu: 'view', group: 'panes' },
  {
    id: 'view.textLarger',
    menu: 'view',
    group: 'text',
    keys: 'CmdOrCtrl+Plus',
    silentKeys: 'CmdOrCtrl+=',
    where: 'menu',
  },
  { id: 'view.textSmaller', menu: 'view', group: 'text', keys: 'CmdOrCtrl+-', where: 'menu' },
  { id: 'view.textNormal', menu: 'view', group: 'text', keys: 'CmdOrCtrl+0', where: 'menu' },
  { id: 'view.themeSystem', menu: 'appearance', group: 'theme' },
  { id: 'view.themeLight', menu: 'appearance', group: 'theme' },
  { id: 'view.themeDark', menu: 'appearance', group: 'theme' },
  { id: 'view.themeSepia', menu: 'appearance', group: 'theme' },
  { id: 'help.shortcuts', menu: 'help', group: 'help', keys: '?' },
] as const satisfies readonly ActionShape[];

export type ActionId = (typeof ACTIONS)[number]['id'];

/** One action of the list, with all that can be asked of it. */
export interface Action extends ActionShape {
  readonly id: ActionId;
}

/** The list, for those who go through all of it. */
export const ALL_ACTIONS: readonly Action[] = ACTIONS;

/** The actions on the whole archive. Main carries them out, with native dialogs. */
export const ARCHIVE_WORK = [
  'archive.verify',
  'archive.backUp',
  'archive.restore',
  'archive.rebuild',
  'archive.purgeTrash',
] as const satisfies readonly ActionId[];
export type ArchiveWork = (typeof ARCHIVE_WORK)[number];
