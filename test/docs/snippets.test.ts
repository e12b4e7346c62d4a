import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const WORK = resolve('node_modules/.cache/footlight-snippets');

/** What the snippets of the documentation take for granted. */
const PRELUDE = `
import type { AzureClient, Client, VLLMClient } from 'footlight';
declare global {
  const client: Client;
  const azure: AzureClient;
  const vllm: VLLMClient;
  const messages: { role: 'user'; content: string }[];
  const model: string, feedbackKey: string, chainId: string, apiKey: string, baseURL: string;
  const earlierMessages: { role: 'user'; content: string }[];
  const myRenderedMessages: { role: 'user'; content: string }[];
  const myTemplate: { role: string; content: string }[];
  function answer(request: unknown): Promise<string>;
}
`;

test('every TypeScript snippet of the README and the docs compiles', async () => {
  const pages = [
    'README.md',
    ...(await readdir('docs')).filter((name) => name.endsWith('.md')).map((name) => join('docs', name)),
  ];
  await rm(WORK, { recursive: true, force: true });
  await mkdir(WORK, { recursive: true });
  await writeFile(join(WORK, 'prelude.d.ts'), PRELUDE);
  let count = 0;
  for (const page of pages) {
    const text = await readFile(page, 'utf8');
    for (const [, language = 'ts', snippet = ''] of text.matchAll(/^```(tsx?)\n([\s\S]*?)^```$/gmu)) {
      // What a snippet does not import itself, it has from the page.
      const missing = ['sendFeedback', 'TemplateChat', 'withDelivery'].filter(
        (name) =>
          snippet.includes(name) &&
          !new RegExp(`(?:import[^;]*|const \\{[^=]*)\\b${name}\\b`, 'u').test(snippet),
      );
      const imports = missing.length > 0 ? `import { ${missing.join(', ')} } from 'footlight';\n` : '';
      await writeFile(
        join(WORK, `snippet-${(count += 1)}.${language}`),
        `// ${page}\n${imports}${snippet}\nexport {};\n`,
      );
    }
  }
  expect(count).toBeGreaterThan(5);
  const tsconfig = {
    extends: resolve('tsconfig.json'),
    compilerOptions: {
      noUnusedLocals: false,
      allowUnreachableCode: true,
      jsx: 'react-jsx',
      paths: {
        footlight: [resolve('src/index.ts')],
        'footlight-server': [resolve('server/src/index.ts')],
        'footlight/wire': [resolve('src/wire/index.ts')],
        'footlight/feedback': [resolve('src/feedback/index.ts')],
        'footlight/react': [resolve('src/react/index.ts')],
        'footlight/element': [resolve('src/element/index.ts')],
      },
    },
    include: [WORK],
  };
  await writeFile(join(WORK, 'tsconfig.json'), JSON.stringify(tsconfig));
  const { stdout } = await promisify(execFile)(process.execPath, [
    resolve('node_modules/typescript-7/bin/tsc'),
    '--noEmit',
    '-p',
    WORK,
  ]).catch((error: { stdout: string }) => error);
  expect(stdout).toBe('');
});
