// An application that imports Footlight: one call through the client, what a user said of it, and a look at what the
// backend holds of both. It ends with an error unless that is all of it.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, TemplateChat } from 'footlight';
import { sendFeedback } from 'footlight/feedback';
import { createServer as createFootlightServer, generateKey } from 'footlight-server';

// A model of one answer, on loopback.
const model = createServer((_request, response) => {
  const choices = [{ index: 0, message: { role: 'assistant', content: '⚽' }, finish_reason: 'stop' }];
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ id: '1', object: 'chat.completion', created: 1, model: 'tiny', choices }));
});
await new Promise((resolve) => model.listen(0, '127.0.0.1', resolve));

// The backend, in this process; `npx footlight serve` is the same as a command.
const dataDir = await mkdtemp(join(tmpdir(), 'footlight-consumer-'));
const backend = await createFootlightServer({ dataDir, port: 0 });
const project = await backend.store.createProject('consumer');
const { key: apiKey, kind, hash, prefix } = generateKey('secret');
await backend.store.createKey({ projectId: project.id, kind, hash, prefix });

const client = new Client({
  apiKey: 'any',
  baseURL: `http://127.0.0.1:${model.address().port}/v1`,
  footlight: { apiKey, baseURL: backend.url, spool: false },
});
const completion = await client.chat.completions.create({
  model: 'tiny',
  messages: new TemplateChat([{ role: 'user', content: 'An emoji for {sport}' }], { sport: 'soccer' }),
  footlight: { promptTemplateName: 'sport-emoji' },
});
assert.equal(completion.choices[0].message.content, '⚽');

const { feedbackKey } = completion.footlight;
await sendFeedback({ feedbackKey, rating: 1 }, { apiKey, baseURL: backend.url });
await client.shutdown();

const response = await fetch(`${backend.url}/v1/events`, { headers: { authorization: `Bearer ${apiKey}` } });
const { events } = await response.json();
assert.equal(events.length, 1);
assert.equal(events[0].promptTemplateName, 'sport-emoji');
assert.equal(events[0].preview, '⚽');
assert.equal(events[0].rating, 1);
console.log('ok: the call and its rating are in the backend (ESM)');

await backend.close();
await rm(dataDir, { recursive: true, force: true });
model.close();
