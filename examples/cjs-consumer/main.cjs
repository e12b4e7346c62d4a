'use strict';
// An application that requires Footlight: one call through the client, what a user said of it, and a look at what the
// backend holds of both. It ends with an error unless that is all of it.
const assert = require('node:assert/strict');
const { mkdtemp, rm } = require('node:fs/promises');
const { createServer } = require('node:http');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const OpenAI = require('footlight');
const { TemplateChat } = require('footlight');
const { sendFeedback } = require('footlight/feedback');

async function main() {
  // The backend is a program of its own kind, ESM throughout; `npx footlight serve` is the same as a command.
  const { createServer: createFootlightServer, generateKey } = await import('footlight-server');

  // A model of one answer, on loopback.
  const model = createServer((_request, response) => {
    const choices = [{ index: 0, message: { role: 'assistant', content: '⚽' }, finish_reason: 'stop' }];
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: '1', object: 'chat.completion', created: 1, model: 'tiny', choices }));
  });
  await new Promise((resolve) => model.listen(0, '127.0.0.1', resolve));

  const dataDir = await mkdtemp(join(tmpdir(), 'footlight-consumer-'));
  const backend = await createFootlightServer({ dataDir, port: 0 });
  const project = await backend.store.createProject('consumer');
  const { key: apiKey, kind, hash, prefix } = generateKey('secret');
  await backend.store.createKey({ projectId: project.id, kind, hash, prefix });

  const client = new OpenAI({
    apiKey: 'any',
    baseURL: `http://127.0.0.1:${model.address().port}/v1`,
    footlight: { apiKey, baseURL: backend.url, spool: false },
  });
  const completion = await client.chat.completions.create({
    model: 'tiny',
    messages: TemplateChat([{ role: 'user', content: 'An emoji for {sport}' }], { sport: 'soccer' }),
    footlight: { promptTemplateName: 'sport-emoji' },
  });
  assert.equal(completion.choices[0].message.content, '⚽');

  const { feedbackKey } = completion.footlight;
  await sendFeedback({ feedbackKey, rating: 1 }, { apiKey, baseURL: backend.url });
  await client.shutdown();

  const response = await fetch(`${backend.url}/v1/events`, {
    headers: { authorization: `Bearer ${apiKey}` },
  });
  const { events } = await response.json();
  assert.equal(events.length, 1);
  assert.equal(events[0].promptTemplateName, 'sport-emoji');
  assert.equal(events[0].preview, '⚽');
  assert.equal(events[0].rating, 1);
  console.log('ok: the call and its rating are in the backend (CommonJS)');

  await backend.close();
  await rm(dataDir, { recursive: true, force: true });
  model.close();
}

void main();
