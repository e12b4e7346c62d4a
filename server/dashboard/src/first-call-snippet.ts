import { DEFAULT_BASE_URL } from 'footlight/wire';

/** Three lines that send a first call to the server behind this page. */
export function firstCallSnippet(pageAddress: string): string {
  const baseURL = new URL('.', pageAddress).href.replace(/\/$/, '');
  const address = baseURL === DEFAULT_BASE_URL ? '' : `baseURL: '${baseURL}', `;
  return [
    `import { Client } from 'footlight';`,
    `const client = new Client({ footlight: { ${address}promptTemplateName: 'hello' } });`,
    `await client.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Say hello' }] });`,
  ].join('\n');
}
