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
  { id: 'archive.move', menu: 'file', group: 'archive' },
  { id: 'archive.rebuild', menu: 'file', group: 'archive' },
  { id: 'pages.reread', menu: 'file', group: 'archive' },
  { id: 'archive.purgeTrash', menu: 'file', group: 'purge', needs: 'trash' },
  { id: 'edit.undo', menu: 'edit', group: 'undo', keys: 'CmdOrCtrl+Z', where: 'menu', needs: 'undo' },
  { id: 'edit.redo', menu: 'edit', group: 'undo', keys: 'CmdOrCtrl+Shift+Z', where: 'menu', needs: 'redo' },
  { id: 'app.settings', menu: 'edit', group: 'settings', keys: 'CmdOrCtrl+,', where: 'menu' },
  { id: 'article.open', menu: 'article', group: 'open', keys: 'Enter', on: 'articles', needs: 'articles' },
  {
    id: 'article.tag',
    menu: 'article',
    group: 'mark',
    keys: 't',
    isInBulkBar: true,
    on: 'articles',
    needs: 'articles',
  },
  {
    id: 'article.collect',
    menu: 'article',
    group: 'mark',
    keys: 'f',
    isInBulkBar: true,
    on: 'articles',
    needs: 'articles',
  },
  {
    id: 'article.read',
    menu: 'article',
    group: 'mark',
    keys: 'u',
    isInBulkBar: true,
    on: 'articles',
    needs: 'articles',
  },
  {
    id: 'article.star',
    menu: 'article',
    group: 'mark',
    keys: 's',
    isInBulkBar: true,
    on: 'articles',
    needs: 'articles',
  },
  { id: 'article.untag', menu: 'article', group: 'take', on: 'articles', needs: 'tag' },
  { id: 'article.uncollect', menu: 'article', group: 'take', on: 'articles', needs: 'collection' },
  { id: 'article.correct', menu: 'article', group: 'correct', keys: 'c', needs: 'reader' },
  { id: 'article.accept', menu: 'article', group: 'correct', keys: 'a', needs: 'reader' },
  {
    id: 'article.export',
    menu: 'article',
    group: 'export',
    keys: 'e',
    isInBulkBar: true,
    on: 'articles',
    needs: 'listed',
  },
  {
    id: 'article.cite',
    menu: 'article',
    group: 'export',
    keys: 'CmdOrCtrl+Shift+C',
    where: 'menu',
    on: 'articles',
    needs: 'articles',
  },
  { id: 'article.copyLink', menu: 'article', group: 'export', on: 'articles', needs: 'articles' },
  { id: 'article.citeAs', menu: 'article', group: 'export', on: 'articles', needs: 'articles' },
  {
    id: 'article.print',
    menu: 'article',
    group: 'paper',
    keys: 'CmdOrCtrl+P',
    where: 'menu',
    needs: 'reader',
  },
  { id: 'article.pdf', menu: 'article', group: 'paper', needs: 'reader' },
  {
    id: 'article.trash',
    menu: 'article',
    group: 'trash',
    keys: '#',
    isInBulkBar: true,
    on: 'articles',
    needs: 'articles',
  },
  { id: 'article.all', menu: 'article', group: 'all', needs: 'listed' },
  { id: 'article.page', menu: 'reading', group: 'page', keys: 'Space', needs: 'reader' },
  { id: 'reader.nextHit', menu: 'reading', group: 'hits', keys: 'n', needs: 'hits' },
  { id: 'reader.previousHit', menu: 'reading', group: 'hits', keys: 'N', needs: 'hits' },
  {
    id: 'reader.find',
    menu: 'reading',
    group: 'find',
    keys: 'CmdOrCtrl+F',
    where: 'menu',
    needs: 'reader',
  },
  {
    id: 'reader.findNext',
    menu: 'reading',
    group: 'find',
    keys: 'CmdOrCtrl+G',
    where: 'menu',
    needs: 'reader',
  },
  {
    id: 'reader.findPrevious',
    menu: 'reading',
    group: 'find',
    keys: 'CmdOrCtrl+Shift+G',
    where: 'menu',
    needs: 'reader',
  },
  { id: 'reader.highlight', menu: 'reading', group: 'notes', keys: 'h', needs: 'reader' },
  { id: 'reader.notes', menu: 'reading', group: 'notes', keys: 'H', needs: 'reader' },
  { id: 'search.save', menu: 'organise', group: 'new', needs: 'query' },
  { id: 'tag.new', menu: 'organise', group: 'new' },
  { id: 'collection.new', menu: 'organise', group: 'new' },
  { id: 'tag.change', menu: 'organise', group: 'tag', on: 'tag', needs: 'tag' },
  { id: 'tag.newBelow', menu: 'organise', group: 'tag', on: 'tag', needs: 'tag' },
  { id: 'tag.merge', menu: 'organise', group: 'tag', on: 'tag', needs: 'tags' },
  { id: 'tag.delete', menu: 'organise', group: 'tag', on: 'tag', needs: 'tag' },
  { id: 'collection.change', menu: 'organise', group: 'collection', on: 'collection', needs: 'collection' },
  { id: 'collection.newBelow', menu: 'organise', group: 'collection', on: 'collection', needs: 'collection' },
  { id: 'collection.delete', menu: 'organise', group: 'collection', on: 'collection', needs: 'collection' },
  { id: 'search.update', menu: 'organise', group: 'search', on: 'savedSearch', needs: 'changedSearch' },
  { id: 'search.rename', menu: 'organise', group: 'search', on: 'savedSearch', needs: 'savedSearch' },
  { id: 'search.delete', menu: 'organise', group: 'search', on: 'savedSearch', needs: 'savedSearch' },
  { id: 'app.palette', menu: 'go', group: 'find', keys: 'CmdOrCtrl+K', where: 'menu' },
  { id: 'search.focus', menu: 'go', group: 'find', keys: '/', needs: 'list' },
  { id: 'article.next', menu: 'go', group: 'step', keys: 'j', needs: 'listed' },
  { id: 'article.previous', menu: 'go', group: 'step', keys: 'k', needs: 'listed' },
  { id: 'article.back', menu: 'go', group: 'step', keys: 'Escape' },
  { id: 'go.all', menu: 'go', group: 'places' },
  { id: 'go.unread', menu: 'go', group: 'places' },
  { id: 'go.starred', menu: 'go', group: 'places' },
  { id: 'go.review', menu: 'go', group: 'places' },
  { id: 'go.versions', menu: 'go', group: 'places' },
  { id: 'go.trash', menu: 'go', group: 'places' },
  { id: 'go.sources', menu: 'go', group: 'imports' },
  { id: 'go.imports', menu: 'go', group: 'imports' },
  { id: 'view.sidebar', menu: 'view', group: 'panes', keys: '[' },
  { id: 'view.list', menu: 'view', group: 'panes', keys: ']', needs: 'reader' },
  { id: 'view.source', menu: 'view', group: 'panes', keys: 'v', needs: 'reader' },
  { id: 'view.versions', menu: 'view', group: 'panes', keys: 'V', needs: 'reader' },
  { id: 'view.focus', menu: 'view', group: 'panes', keys: 'F', needs: 'reader' },
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
  { id: 'help.guide', menu: 'help', group: 'help', keys: 'F1', where: 'menu' },
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
  'archive.move',
  'archive.rebuild',
  'archive.purgeTrash',
] as const satisfies readonly ActionId[];
export type ArchiveWork = (typeof ARCHIVE_WORK)[number];

/** True for an action that main carries out. */
export function isArchiveWork(action: ActionId): action is ArchiveWork {
  return ARCHIVE_WORK.some((work) => work === action);
}

/**
 * The actions on tags, collections and saved searches, and those that take articles out of them: the one that was
 * pressed, or else the one that is listed.
 */
export const ORGANISING = [
  'article.untag',
  'article.uncollect',
  'search.save',
  'tag.new',
  'collection.new',
  'tag.change',
  'tag.newBelow',
  'tag.merge',
  'tag.delete',
  'collection.change',
  'collection.newBelow',
  'collection.delete',
  'search.update',
  'search.rename',
  'search.delete',
] as const satisfies readonly ActionId[];
export type OrganisingAction = (typeof ORGANISING)[number];

/** The actions that take articles out of the library: as files, on the clipboard, on paper. */
export const EXPORTING = [
  'article.export',
  'article.cite',
  'article.citeAs',
  'article.copyLink',
  'article.print',
  'article.pdf',
] as const satisfies readonly ActionId[];
export type ExportingAction = (typeof EXPORTING)[number];
