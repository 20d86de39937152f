// The import table of ARCHITECTURE.md as a check: any arrow that is not listed here fails the build.
const mayImport = {
  model: [],
  feed: ['model'],
  article: ['model'],
  polling: ['model', 'feed'],
  library: ['model'],
  triage: ['model'],
  sync: ['model'],
  browser: ['model'],
  background: [
    'model',
    'feed',
    'article',
    'polling',
    'library',
    'triage',
    'sync',
    'browser',
    'offscreen',
  ],
  offscreen: ['model', 'article', 'browser'],
  ui: ['model', 'feed', 'article', 'library', 'browser', 'triage', 'polling'],
  popup: ['model', 'feed', 'article', 'polling', 'library', 'triage', 'sync', 'browser', 'ui'],
  reader: ['model', 'feed', 'article', 'polling', 'library', 'triage', 'sync', 'browser', 'ui'],
};

const directions = Object.entries(mayImport).map(([room, others]) => ({
  name: `rooms-${room}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...others].join('|')})/` },
}));

const onlyImporter = (name, pkg, room) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${room}/` },
  to: { path: `node_modules/${pkg}/` },
});

module.exports = {
  forbidden: [
    ...directions,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'src-knows-no-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    onlyImporter('one-door-to-the-browser', 'webextension-polyfill', 'browser'),
    onlyImporter('one-door-to-the-database', 'idb', 'library'),
    onlyImporter('one-sanitiser', 'dompurify', 'article'),
    { name: 'not-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
