// Starts the backend, makes four calls through the client, sends feedback, and shows what the backend stored.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client, TemplateChat, TemplateText } from 'footlight';
import { DEFAULT_BASE_URL, ROUTES, type ErrorResponse, type EventPage } from 'footlight/wire';
import { startScriptedOpenAI } from './scripted-openai.ts';
import { table } from './table.ts';

const DATA = process.env['FOOTLIGHT_DATA'] || '.footlight';
const PORT = process.env['FOOTLIGHT_PORT'] || new URL(DEFAULT_BASE_URL).port;
const once = process.argv.includes('--once');

const backend = spawn(
  process.execPath,
  ['server/bin/footlight.js', 'serve', '--data', DATA, '--host', '127.0.0.1', '--port', PORT],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
// The demo ends when its backend does, whoever ended it.
backend.once('close', (code) => {
  if (code !== 0)
    console.error('The demo cannot go on without its backend. FOOTLIGHT_PORT sets another port.');
  process.exit(process.exitCode ?? code ?? 1);
});
const stop = (): void => void backend.kill('SIGTERM');
process.once('SIGINT', stop).once('SIGTERM', stop);

try {
  const baseURL = await listening();
  const apiKey = await secretKey();
  await latest(baseURL, apiKey, 1); // A key that does not work is better noticed before the calls.
  const { calls, feedbackKey } = await makeCalls(baseURL, apiKey);
  console.log(
    `\nWhat the backend stored of these ${calls} calls (rating given to ${feedbackKey.slice(0, 8)}…):\n`,
  );
  console.log(table(await latest(baseURL, apiKey, calls)));
  console.log(`\nDashboard: ${baseURL}/#key=${apiKey}`);
  if (once) stop();
  else console.log('Serving until Ctrl-C.');
} catch (error) {
  console.error(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
  stop();
}

/** Shows what the backend says, and resolves with the address that it names once it listens. */
function listening(): Promise<string> {
  return new Promise((resolve) => {
    createInterface({ input: backend.stdout }).on('line', (line) => {
      console.log(line);
      const address = /listening on (\S+)/u.exec(line)?.[1];
      if (address) resolve(address);
    });
  });
}

async function secretKey(): Promise<string> {
  const path = join(DATA, 'credentials.json');
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`There is no key in ${path}. FOOTLIGHT_DATA=<new directory> starts afresh.`);
  });
  return (JSON.parse(text) as { secretKey: string }).secretKey;
}

async function makeCalls(baseURL: string, apiKey: string): Promise<{ calls: number; feedbackKey: string }> {
  // Closed on the way out, also when a call fails.
  await using scripted = process.env['OPENAI_API_KEY'] ? undefined : await startScriptedOpenAI();
  console.log(
    scripted
      ? '\nNo OPENAI_API_KEY: the answers below come from a small scripted server, not from a model.'
      : `\nCalling ${process.env['OPENAI_BASE_URL'] ?? 'the OpenAI API'} with your OPENAI_API_KEY.`,
  );
  await using client = new Client({
    ...(scripted ? { apiKey: 'scripted', baseURL: scripted.baseURL } : {}),
    footlight: { apiKey, baseURL, chatId: 'demo' },
  });
  const model = process.env['OPENAI_MODEL'] ?? 'gpt-4o-mini';

  const emoji = await client.chat.completions.create({
    model,
    messages: new TemplateChat(
      [{ role: 'user', content: 'Show me an emoji that matches the sport: {sport}' }],
      {
        sport: 'soccer',
      },
    ),
    footlight: { promptTemplateName: 'sport-emoji' },
  });
  console.log('chat      ', emoji.choices[0]?.message.content);

  const story = await client.completions.create({
    model: 'gpt-3.5-turbo-instruct',
    prompt: new TemplateText('Once upon a time in {place},', { place: 'the mountains' }),
    max_tokens: 30,
    footlight: { promptTemplateName: 'story' },
  });
  console.log('completion', story.choices[0]?.text.trim());

  const stream = await client.chat.completions.create({
    model,
    messages: new TemplateChat([{ role: 'user', content: 'What does {product} do?' }], {
      product: 'Footlight',
    }),
    stream: true,
    footlight: { promptTemplateName: 'explain' },
  });
  process.stdout.write('stream     ');
  for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta.content ?? '');

  const failure = await client.chat.completions
    .create({
      model: 'no-such-model',
      messages: new TemplateChat([{ role: 'user', content: 'Hello, {name}' }], { name: 'nobody' }),
      footlight: { promptTemplateName: 'greeting' },
    })
    .catch((error: Error) => error);
  console.log('\nfailure   ', failure instanceof Error ? failure.message : 'none');

  const feedbackKey = emoji.footlight?.feedbackKey ?? '';
  await client.flush();
  await client.sendFeedback({ feedbackKey, rating: 0.2, betterResponse: 'Just the emoji, please: ⚽' });
  return { calls: 4, feedbackKey };
}

async function latest(baseURL: string, apiKey: string, count: number): Promise<EventPage['events']> {
  const headers = { authorization: `Bearer ${apiKey}` };
  const response = await fetch(`${baseURL}${ROUTES.events}?limit=${count}`, { headers });
  if (response.ok) return ((await response.json()) as EventPage).events;
  const { error } = (await response.json()) as ErrorResponse;
  throw new Error(`${error.message}\nFOOTLIGHT_DATA=<new directory> starts afresh, with a key of its own.`);
}
