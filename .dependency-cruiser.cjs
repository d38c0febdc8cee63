/** The arrows of the house. Each has its reason; a new way through a wall needs a better one. */
const core = (names) => `^src/core/(?:${names})/`;
const libraries = (names) => `(?:^|node_modules/)(?:${names})(?:/|$)`;

/** What a room of the core may import, beside itself. */
const arrow = (from, to, comment, packages) => ({
  name: `${from}-imports-only-${to.replaceAll('|', '-') || 'itself'}`,
  severity: 'error',
  comment,
  from: { path: core(from) },
  to: {
    pathNot: [core(to === '' ? from : `${from}|${to}`), ...(packages ? [libraries(packages)] : [])],
  },
});

module.exports = {
  forbidden: [
    arrow('model', '', 'The nouns of the field outlive every library and every format.'),
    arrow(
      'text',
      'model',
      'What any room does with text is a question of the text alone.',
      'fastest-levenshtein',
    ),
    arrow(
      'files',
      'model|text',
      'What a file says does not depend on who asks, or what for.',
      'fflate|exifreader|postal-mime|unpdf|yaml|ajv|ajv-formats|typebox|@sinclair/typebox|ignore|csv-parse|csv-stringify|@rgrove/parse-xml|decode-named-character-reference|mdast[^/]*|micromark[^/]*|hast[^/]*|unist[^/]*|@types/[^/]+',
    ),
    arrow(
      'privacy',
      'model|text',
      'Whether something looks like a personal detail follows from the text alone.',
    ),
    arrow(
      'assess',
      'model|text',
      'Whether something counts follows from the framework, the portfolio, the policy and the day.',
    ),
    arrow(
      'check',
      'assess|privacy|files|model|text',
      'A rule finds; how it is shown is not its business.',
      'yaml',
    ),
    arrow(
      'exchange',
      'files|model|text',
      'What other programs can hold of a framework follows from its data and from their formats.',
      '@noble/hashes|csv-parse|csv-stringify|decode-named-character-reference|fflate|saxes',
    ),
    arrow('words', 'model|text', 'A catalogue says things; it decides nothing.'),
    arrow(
      'report',
      'assess|words|privacy|model|text',
      'A view puts an assessment into words, and masks what it quotes. It assesses nothing.',
      'minisearch|stemmer|diff|@types/[^/]+',
    ),
    arrow(
      'render',
      'report|words|model|text',
      'A format turns data into text or bytes; where they come from and where they go is not its business.',
      'chalk|liquidjs|markdown-it|@types/[^/]+|mdast[^/]*|micromark[^/]*|fflate|get-east-asian-width|csv-stringify|write-excel-file|diff',
    ),
    arrow(
      'workspace',
      'check|assess|privacy|files|exchange|model|text',
      'What can be done with a portfolio is the same on every face: it returns values, and nobody here prints.',
    ),
    {
      name: 'core-has-no-node',
      severity: 'error',
      comment: 'The core runs in a browser. What it needs of a computer comes through a port.',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-knows-no-faces',
      severity: 'error',
      comment: 'A face, and the machine room, know the core; the core knows neither.',
      from: { path: '^src/core/' },
      to: { path: '^src/(?:node|cli|library|web)/' },
    },
    {
      name: 'node-serves-the-ports',
      severity: 'error',
      comment:
        'The machine room opens, hashes, unpacks and writes. What is in a file is asked of the readers of files, and of nobody else.',
      from: { path: '^src/node/' },
      to: { path: '^src/', pathNot: ['^src/node/', core('model|text|files')] },
    },
    {
      name: 'library-has-no-computer',
      severity: 'error',
      comment: 'The library runs in a browser too: whoever uses it gives it files.',
      from: { path: '^src/library/' },
      to: { path: ['^src/(?:node|cli)/', '^node:'] },
    },
    {
      name: 'web-has-no-computer',
      severity: 'error',
      comment:
        'A page runs in a browser that has no disk and no command line, and is sent no code but its own.',
      from: { path: '^src/web/' },
      to: { path: ['^src/(?:node|cli|library)/', '^node:'] },
    },
    {
      name: 'web-asks-the-workspace',
      severity: 'error',
      comment:
        'What a page shows is the same as what a command prints: it takes both from the same rooms, and decides nothing.',
      from: { path: '^src/web/' },
      to: { path: core('assess|check|files|privacy|exchange') },
    },
    {
      name: 'cli-asks-the-workspace',
      severity: 'error',
      comment:
        'What can be done with a portfolio has one room, for every face. The command line asks, shows and writes; it neither reads files nor decides.',
      from: { path: '^src/cli/' },
      to: { path: core('assess|check|files|privacy|exchange') },
    },
    {
      name: 'disk-only-in-node',
      severity: 'error',
      comment:
        'Every path that is opened or written passes one room, which keeps it inside the portfolio.',
      from: { path: '^src/cli/' },
      to: { path: '^(?:node:)?(?:fs|crypto|child_process|worker_threads|net|http|https|zlib)' },
    },
    {
      name: 'one-file-asks-the-disk',
      severity: 'error',
      comment:
        'Whether a run has to be made again is told from what it asked the disk, so there is one place that sees all of it.',
      from: { path: '^src/', pathNot: '^src/node/(?:disk\\.ts|start/)' },
      to: { path: '^(?:node:)?fs' },
    },
    {
      name: 'process-only-in-cli',
      severity: 'error',
      comment: 'Arguments, questions and exit codes are read and given in one room.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: libraries('commander|inquirer') },
    },
    {
      name: 'tests-of-the-core-know-no-command-line',
      severity: 'error',
      comment: 'What needs a command to be tested is in the wrong room.',
      from: { path: '^test/core/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'everything-is-reached',
      severity: 'error',
      comment: 'What neither a command, the library nor a page leads to is not used.',
      from: {
        path: '^src/(?:cli/run|node/start/start|node/start/executable|library/index|web/(?:page/page|page/boot|sign-off/sign-off|verify/verify))\\.ts$',
      },
      to: {
        path: '^src/',
        pathNot:
          '^src/(?:cli/run|node/start/start|node/start/executable|library/index|web/(?:page/page|page/boot|sign-off/sign-off|verify/verify))\\.ts$',
        reachable: false,
      },
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
