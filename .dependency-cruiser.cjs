/** The doors of the house. Each has its reason; a new way through a wall needs a better one. */
const room = (names) => `^src/(?:${names})/`;

module.exports = {
  forbidden: [
    {
      name: 'model-imports-nothing',
      severity: 'error',
      comment: 'The nouns of the field outlive every library and every format.',
      from: { path: room('model') },
      to: { pathNot: room('model') },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment:
        'Rules, coverage and reports are functions of files, policy and date. They can be tested without a disk and reproduced on any day.',
      from: { path: room('rules|privacy|assess|report') },
      to: {
        pathNot: [
          room('model|rules|privacy|search|assess|report'),
          'node_modules/fastest-levenshtein',
        ],
      },
    },
    {
      name: 'privacy-knows-only-texts',
      severity: 'error',
      comment: 'What looks like a personal detail is a question of a text, whoever asks it.',
      from: { path: room('privacy') },
      to: { pathNot: room('model|privacy') },
    },
    {
      name: 'search-knows-only-words',
      severity: 'error',
      comment: 'How words are found does not depend on what they are said of.',
      from: { path: room('search') },
      to: { pathNot: [room('search'), 'node_modules/(?:minisearch|stemmer)'] },
    },
    {
      name: 'one-direction',
      severity: 'error',
      comment: 'Disk, read, assess, report, format: nobody looks back at those who come later.',
      from: { path: room('read|schema') },
      to: { path: room('rules|assess|report|format|disk|cli') },
    },
    {
      name: 'format-knows-no-disk',
      severity: 'error',
      comment: 'A format turns data into text or bytes; where they go is not its business.',
      from: { path: room('format') },
      to: { path: room('disk|cli|read|schema') },
    },
    {
      name: 'fs-only-in-disk',
      severity: 'error',
      comment:
        'Every path that is opened or written passes one room, which keeps it inside the portfolio.',
      from: { path: '^src/', pathNot: [room('disk'), '^src/cli/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'cli-opens-no-files',
      severity: 'error',
      comment: 'Commands join rooms together; they may reckon with paths and open nothing.',
      from: { path: room('cli') },
      to: { path: '^(?:node:)?(?:fs|crypto|child_process)' },
    },
    {
      name: 'process-only-in-cli',
      severity: 'error',
      comment: 'Arguments, questions and exit codes are read and given in one room.',
      from: { path: '^src/', pathNot: room('cli') },
      to: { path: 'node_modules/(?:commander|inquirer)/' },
    },
    {
      name: 'nobody-uses-the-cli',
      severity: 'error',
      comment: 'Commands are the outermost room.',
      from: { path: '^src/', pathNot: room('cli') },
      to: { path: room('cli') },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or three.',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};
