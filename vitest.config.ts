import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig, type TestProjectConfiguration } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const alias = [
  { find: /^footlight\/wire$/, replacement: source('src/wire/index.ts') },
  { find: /^footlight\/feedback$/, replacement: source('src/feedback/index.ts') },
  { find: /^footlight\/redact$/, replacement: source('src/redact/index.ts') },
  { find: /^footlight\/react$/, replacement: source('src/react/index.ts') },
  { find: /^footlight\/element$/, replacement: source('src/element/index.ts') },
  { find: /^footlight$/, replacement: source('src/index.ts') },
  { find: /^\.\/worker-file\.ts$/, replacement: source('server/test/support/worker-file.ts') },
];

// The commands that tests start read TypeScript; half of their time went into stripping its types again.
process.env['NODE_COMPILE_CACHE'] ??= source('./node_modules/.cache/node');

// Long enough for a busy machine: a test that hangs is told, one that is slow is not.
const test = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 10_000 } },
  setupFiles: [source('test/support/own-cache-directory.ts')],
};

/** What tells that something happens in time, and what drives a browser: it has the machine for itself. */
const ALONE = [
  'test/delivery/{faults,exit,delivery,outage}*.test.ts',
  'test/delivery/spool/*.test.ts',
  'test/browser/**/*.test.ts',
  'server/test/**/*.browser.test.ts',
  'server/test/cli/operating.test.ts',
];

/** What touches the OpenAI client runs again with each older major version of it. */
const withOpenAI = (name: string): TestProjectConfiguration => ({
  resolve: {
    alias: [...alias, { find: /^openai(\/.*)?$/, replacement: `${name}$1` }],
  },
  test: { ...test, name, include: ['test/client/**/*.test.ts'] },
});

export default defineConfig({
  test: {
    // Most tests wait for something: one file at a time leaves two cores idle.
    maxWorkers: 2,
    globalSetup: [
      'test/support/cache-directory.ts',
      'test/support/announce-browser.ts',
      'test/support/services-notice.ts',
      'server/test/support/bundle-store-worker.ts',
    ],
    projects: [
      {
        resolve: { alias },
        test: {
          ...test,
          name: 'all',
          include: ['test/**/*.test.ts', 'server/test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...ALONE],
          typecheck: { enabled: true, include: ['test/types/**/*.test-d.ts'] },
        },
      },
      {
        resolve: { alias },
        test: { ...test, name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
      // The tests of what is stored and read over HTTP again, against two nodes and a worker behind one database and
      // one broker; what a request has to look like is the same in front of any store.
      ...(process.env['FOOTLIGHT_TEST_POSTGRES_URL'] && process.env['FOOTLIGHT_TEST_AMQP_URL']
        ? [
            {
              resolve: { alias },
              test: {
                ...test,
                name: 'cluster',
                include: ['server/test/http/**/*.test.ts'],
                exclude: [
                  ...configDefaults.exclude,
                  'server/test/http/{create-server,dashboard,request-bodies,routing,token-buckets}.test.ts',
                  'server/test/http/otlp/{hostile-traces,odd-spans}.test.ts',
                ],
                env: { FOOTLIGHT_TEST_CLUSTER: '1' },
              },
            } satisfies TestProjectConfiguration,
          ]
        : []),
      withOpenAI('openai-6'),
      withOpenAI('openai-5'),
    ],
  },
});
