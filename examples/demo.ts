// Starts the backend, makes four calls through the client, sends feedback, and shows what the backend stored.
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, TemplateChat, TemplateText } from 'footlight';
import { DEFAULT_BASE_URL, ROUTES, type EventPage } from 'footlight/wire';
import { startScriptedOpenAI } from './scripted-openai.ts';
import { table } from './table.ts';

const DATA = process.env['FOOTLIGHT_DATA'] ?? '.footlight';
const once = process.argv.includes('--once');

const server = await startBackend();
const stop = (): void => void server.kill('SIGTERM');
process.once('SIGINT', stop).once('SIGTERM', stop);
try {
  const apiKey = await secretKey();
  const { calls, feedbackKey } = await makeCalls(apiKey);
  console.log(
    `\nWhat the backend stored of these ${calls} calls (rating given to ${feedbackKey.slice(0, 8)}…):\n`,
  );
  console.log(table(await latest(apiKey, calls)));
  console.log(`\nDashboard: ${DEFAULT_BASE_URL}/#key=${apiKey}`);
  if (once) stop();
  else console.log('Serving until Ctrl-C.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
  stop();
}

async function startBackend(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['server/bin/footlight.js', 'serve', '--data', DATA], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) process.exit(child.exitCode);
    const health = await fetch(DEFAULT_BASE_URL + ROUTES.health).catch(() => undefined);
    // A server that was there before ours answers, too: then ours is about to say that the port is taken.
    if (health?.ok && child.exitCode === null) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`The backend did not answer on ${DEFAULT_BASE_URL} within 10 seconds.`);
}

async function secretKey(): Promise<string> {
  const { secretKey: key } = JSON.parse(await readFile(join(DATA, 'credentials.json'), 'utf8')) as {
    secretKey: string;
  };
  return key;
}

async function makeCalls(apiKey: string): Promise<{ calls: number; feedbackKey: string }> {
  const scripted = process.env['OPENAI_API_KEY'] ? undefined : await startScriptedOpenAI();
  console.log(
    scripted
      ? '\nNo OPENAI_API_KEY: the answers below come from a small scripted server, not from a model.'
      : `\nCalling ${process.env['OPENAI_BASE_URL'] ?? 'the OpenAI API'} with your OPENAI_API_KEY.`,
  );
  await using client = new Client({
    ...(scripted ? { apiKey: 'scripted', baseURL: scripted.baseURL } : {}),
    footlight: { apiKey, baseURL: DEFAULT_BASE_URL, chatId: 'demo' },
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
  await scripted?.close();
  return { calls: 4, feedbackKey };
}

async function latest(apiKey: string, count: number): Promise<EventPage['events']> {
  const headers = { authorization: `Bearer ${apiKey}` };
  const response = await fetch(`${DEFAULT_BASE_URL}${ROUTES.events}?limit=${count}`, { headers });
  return ((await response.json()) as EventPage).events;
}
