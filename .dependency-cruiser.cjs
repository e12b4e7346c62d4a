// Who may import whom, one rule a room: the first column may import the second, and nothing else.
// Anything inside the same room is always allowed.
const rooms = [
  ['wire', []],
  ['errors', []],
  ['template', ['errors']],
  ['redact', ['wire', 'errors']],
  // Only the types of openai: `openai-only-in-client` sees to that.
  ['capture', ['wire', 'redact'], ['openai']],
  ['delivery', ['wire', 'errors']],
  ['feedback', ['wire', 'errors']],
  [
    'client',
    ['template', 'capture', 'redact', 'delivery', 'feedback', 'wire', 'errors'],
    ['openai', 'gpt-tokenizer'],
  ],
  ['element', ['feedback', 'wire', 'errors']],
  ['react', ['feedback', 'wire', 'errors'], ['react']],
  ['otel', ['wire', 'errors']],
  ['session', ['client', 'providers', 'template', 'wire', 'errors'], ['yaml', 'zod']],
  ['providers', ['capture', 'redact', 'delivery', 'wire', 'errors'], ['@anthropic-ai/sdk', '@google/genai']],
  ['middleware', ['wire', 'errors']],
];

const packagePath = (name) => `node_modules/${name}/`;

const roomRules = rooms.map(([room, others, packages = []]) => ({
  name: `${room}-imports`,
  comment: `src/${room} may import ${[...others, ...packages].join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    pathNot: [`^src/${room}/`, ...others.map((other) => `^src/${other}/`), ...packages.map(packagePath)],
    // Types vanish when the code is built; each room says for itself which it may name.
    ...(room === 'capture' || room === 'delivery'
      ? { dependencyTypesNot: ['type-only', 'type-import'] }
      : {}),
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '\\.config\\.ts$', '^(?:server/)?test/', '^examples/', '^bench/'],
      },
      to: {},
    },
    ...roomRules,
    {
      name: 'openai-only-in-client',
      comment: 'One folder imports openai at run time, so that one folder knows what happens to a call.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/client/', '^src/index\\.ts$'] },
      to: { path: packagePath('openai'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'gpt-tokenizer-in-one-file',
      comment:
        'It is optional: one file loads it, on first use, and says what to install where it is missing.',
      severity: 'error',
      from: { pathNot: '^(?:src/client/hosted/tokenizer\\.ts$|test/)' },
      to: { path: packagePath('gpt-tokenizer') },
    },
    {
      name: 'portable',
      comment: 'The SDK runs in browsers and workers, too: what it needs of Node it asks for at run time.',
      severity: 'error',
      from: { path: '^src/' },
      // Their types vanish when the code is built.
      to: { dependencyTypes: ['core'], dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'server-uses-the-public-entries',
      comment: "The packages meet in the wire; the inside of the SDK is none of the server's business.",
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/test/' },
      to: { path: '^src/', pathNot: '^src/(?:wire/index|redact/index|index)\\.ts$' },
    },
    {
      name: 'dashboard-imports',
      comment: 'The dashboard knows the server by its HTTP interface.',
      severity: 'error',
      from: { path: '^server/dashboard/src/' },
      to: { path: '^(?:server/src/|src/(?!wire/))' },
    },
    {
      name: 'no-unknown-room',
      comment: 'A new folder of src/ needs its row in the table above.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [`^src/(?:${rooms.map(([room]) => room).join('|')})/`, '^src/index\\.ts$'],
      },
      to: {},
    },
    {
      name: 'sdk-never-imports-server',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^server/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:server/)?dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    detectProcessBuiltinModuleCalls: true,
  },
};
