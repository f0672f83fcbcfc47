/** The arrows of docs/architecture.md, held by a machine. */
const room = (name, path, allowed) => ({
  name,
  severity: 'error',
  comment: `${name}: only ${allowed.join(', ') || 'itself'}`,
  from: { path },
  to: { path: '^src/', pathNot: [path, ...allowed] },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    room('core', '^src/core/', []),
    room('contract', '^src/contract/', ['^src/core/']),
    room('preload', '^src/preload/', ['^src/contract/', '^src/core/actions/']),
    room('main', '^src/main/', ['^src/contract/', '^src/core/']),
    room('ui', '^src/renderer/ui/', []),
    room('storage', '^src/renderer/storage/', ['^src/contract/', '^src/core/']),
    room('live', '^src/renderer/live/', ['^src/renderer/storage/client', '^src/contract/', '^src/core/']),
    room('bridge', '^src/renderer/bridge', ['^src/contract/', '^src/core/']),
    {
      name: 'features',
      severity: 'error',
      comment:
        'a feature uses live, ui, core, contract and the bridge; never another feature, never storage itself',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: {
        path: '^src/',
        pathNot: [
          '^src/renderer/features/$1/',
          '^src/renderer/(live|ui)/',
          '^src/renderer/storage/client',
          '^src/renderer/bridge',
          '^src/(core|contract)/',
        ],
      },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'no Node, DOM, Electron, React or Dexie in core; pure packages from this list only',
      from: { path: '^src/core/' },
      to: {
        path: '.',
        pathNot: [
          '^src/core/',
          '^node_modules/(intl-messageformat|htmlparser2|citeproc|approx-string-match|diff)/',
        ],
      },
    },
    {
      name: 'dexie-in-storage',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/renderer/storage/' },
      to: { path: '^node_modules/dexie/' },
    },
    {
      name: 'electron-in-main',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|preload)/' },
      to: { path: '^electron$|^node_modules/electron/' },
    },
    {
      name: 'ipc-in-one-place',
      severity: 'error',
      comment: 'main/importer has no window and no calls',
      from: { path: '^src/main/importer/', pathNot: 'importerHost' },
      to: { path: '^node_modules/electron/|^src/main/handle' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    exclude: { path: '\\.css$' },
  },
};
