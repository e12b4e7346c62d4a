import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Prints which of the language's prototypes V8 keeps in a slow form, where what is read through them is not cached. */
const SLOW_ONES = `
  const slow = Object.getOwnPropertyNames(globalThis).filter(
    (name) => /^[A-Z]/.test(name) && !/Stream|^Perf|Event|Message|Broadcast/.test(name) &&
      globalThis[name]?.prototype && !%HasFastProperties(globalThis[name].prototype));
  console.log(JSON.stringify(slow));`;

/** What the prototypes of a process of its own are like after `code` has run. */
function slowAfter(code: string): unknown {
  const program = `${code}\n${SLOW_ONES}`;
  const args = ['--allow-natives-syntax', '--input-type=module', '--eval', program];
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 30_000, stdio: 'pipe' }),
  );
}

const call = (name: string, messages: string) => `
  const fetch = () => Promise.resolve(Response.json({ choices: [], results: [] }));
  const client = new OpenAI({ apiKey: 'sk', fetch, ${name} });
  for (let index = 0; index < 20; index += 1)
    await client.chat.completions.create({ model: 'gpt-4o-mini', messages: ${messages} });`;

test('the methods of strings, arrays and all that the language has stay as fast as beside the plain client', () => {
  const plain = slowAfter(
    `import OpenAI from 'openai';${call('', `[{ role: 'user', content: 'In Paris' }]`)}`,
  );
  const ours = slowAfter(`
    import OpenAI, { TemplateChat, TemplateText } from 'footlight';
    new TemplateText('In {place}', { place: 'Paris' });
    const messages = new TemplateChat([{ role: 'user', content: 'In {place}' }], { place: 'Paris' });
    ${call(`footlight: { apiKey: 'fl_sk', fetch, spool: false, promptTemplateName: 'p' }`, 'messages')}`);
  expect(ours).toEqual(plain);
});

test.each(['footlight', 'footlight/redact', 'footlight/feedback', 'footlight/wire'])(
  'importing %s alone slows down no string',
  (entry) => {
    expect(slowAfter(`import '${entry}';`)).not.toContain('String');
  },
);
