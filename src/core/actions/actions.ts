/**
 * Every command a user can give, once: menus, tooltips, shortcuts (and later palette and shortcut sheet) are drawn
 * from this list. `keys` are Electron accelerators where the menu owns them, or single letters that the window
 * listens for while no text field has the focus. The name is `action.<id>` in the catalogue.
 */
export const ACTIONS = [
  { id: 'import.folder', menu: 'file', keys: 'CmdOrCtrl+O', where: 'menu' },
  { id: 'import.files', menu: 'file', keys: 'CmdOrCtrl+Shift+O', where: 'menu' },
  { id: 'import.samples', menu: 'file', keys: null, where: 'menu' },
  { id: 'import.mirrorsFolders', menu: 'file', keys: null, where: 'menu' },
  { id: 'import.pause', menu: 'file', keys: null, where: 'menu' },
  { id: 'import.cancel', menu: 'file', keys: null, where: 'menu' },
  { id: 'archive.verify', menu: 'file', keys: null, where: 'menu' },
  { id: 'archive.backUp', menu: 'file', keys: null, where: 'menu' },
  { id: 'archive.restore', menu: 'file', keys: null, where: 'menu' },
  { id: 'archive.rebuild', menu: 'file', keys: null, where: 'menu' },
  { id: 'archive.purgeTrash', menu: 'file', keys: null, where: 'menu' },
  { id: 'edit.undo', menu: 'edit', keys: 'CmdOrCtrl+Z', where: 'menu' },
  { id: 'edit.redo', menu: 'edit', keys: 'CmdOrCtrl+Shift+Z', where: 'menu' },
  { id: 'search.focus', menu: 'edit', keys: '/', where: 'window' },
  { id: 'article.next', menu: 'article', keys: 'j', where: 'window' },
  { id: 'article.previous', menu: 'article', keys: 'k', where: 'window' },
  { id: 'article.open', menu: null, keys: 'Enter', where: 'window' },
  { id: 'article.page', menu: null, keys: 'Space', where: 'window' },
  { id: 'article.back', menu: null, keys: 'Escape', where: 'window' },
  { id: 'reader.nextHit', menu: null, keys: 'n', where: 'window' },
  { id: 'reader.previousHit', menu: null, keys: 'N', where: 'window' },
  { id: 'article.trash', menu: 'article', keys: '#', where: 'window' },
  { id: 'article.tag', menu: 'article', keys: 't', where: 'window' },
  { id: 'article.star', menu: 'article', keys: 's', where: 'window' },
  { id: 'article.read', menu: 'article', keys: 'u', where: 'window' },
  { id: 'view.sidebar', menu: 'view', keys: '[', where: 'window' },
  { id: 'view.density', menu: 'view', keys: null, where: 'menu' },
  { id: 'view.themeSystem', menu: 'appearance', keys: null, where: 'menu' },
  { id: 'view.themeLight', menu: 'appearance', keys: null, where: 'menu' },
  { id: 'view.themeDark', menu: 'appearance', keys: null, where: 'menu' },
  { id: 'view.themeSepia', menu: 'appearance', keys: null, where: 'menu' },
] as const;

export type ActionId = (typeof ACTIONS)[number]['id'];

/** The actions on the whole archive. Main carries them out, with native dialogs. */
export const ARCHIVE_WORK = [
  'archive.verify',
  'archive.backUp',
  'archive.restore',
  'archive.rebuild',
  'archive.purgeTrash',
] as const satisfies readonly ActionId[];
export type ArchiveWork = (typeof ARCHIVE_WORK)[number];
