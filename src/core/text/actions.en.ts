/** What the user can do, as menus and tooltips name it. */
export const actionWords = {
  'action.import.folder': 'Import Folder…',
  'action.import.files': 'Import Files…',
  'action.import.samples': 'Import the Sample Pages',
  'action.import.cancel': 'Cancel Import',
  'action.article.next': 'Next Article',
  'action.article.previous': 'Previous Article',
  'action.article.open': 'Open in the Reader',
  'action.article.tag': 'Tag…',
  'action.article.star': 'Star',
  'action.article.read': 'Mark as Read or Unread',
  'action.view.sidebar': 'Show or Hide the Sidebar',
  'action.view.density': 'Compact or Comfortable Rows',
  'action.view.themeSystem': 'As the System',
  'action.view.themeLight': 'Light',
  'action.view.themeDark': 'Dark',
  'action.view.themeSepia': 'Sepia',
} as const;
