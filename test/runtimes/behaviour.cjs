'use strict';
// What must work wherever the packed package runs: plain JavaScript that is handed its modules, so that ESM,
// CommonJS, Jest and a worker's bundle all run the same.

const TEMPLATE = [
  { role: 'system', content: 'Answer in one word.' },
  { role: 'user', content: 'A {animal}?' },
];

/**
 * Makes calls of every kind, then reads from the stubs what arrived there.
 *
 * @param modules `footlight`, its other entries and `openai` as this runtime loads them.
 * @param stubs `api` and `ingest`, the base URLs of the two stubs, and `run`, a name that tells this run from others.
 */
exports.behaviour = async function behaviour(modules, { api, ingest, run }) {
  const { footlight, openai } = modules;
  const { Client, TemplateChat } = footlight;
  const client = new Client({
    apiKey: `sk-${run}`,
    baseURL: api,
    maxRetries: 0,
    footlight: { apiKey: `fl_sk_${run}`, baseURL: ingest, promptTemplateName: 'smoke' },
  });
  check(client instanceof openai.OpenAI, 'a client is one of OpenAI');
  check(footlight.APIError === openai.APIError, 'the names of openai are the same objects');
  check(new footlight.default({ apiKey: 'x' }) instanceof Client, 'the default export is the client');

  const params = (extra) => ({
    model: 'gpt-4o-mini',
    messages: new TemplateChat(TEMPLATE, { animal: 'seal' }),
    ...extra,
  });
  const completion = await whole(client, openai, params);
  await streamed(client, params);
  await failing(client, openai, params);
  await hosted(footlight, api);
  const { data, response } = await client.chat.completions.create(params()).withResponse();
  check(data.choices[0].message.content === 'Yes.' && response.status === 200, 'withResponse() gives both');

  await client.sendFeedback({ feedbackKey: completion.footlight.feedbackKey, rating: 1 });
  await fromPage(modules, completion.footlight, { ingest, run });
  const { pending, dropped } = await client.flush({ timeoutMs: 10_000 });
  check(pending === 0 && dropped === 0, `a flush leaves nothing: ${pending} pending, ${dropped} dropped`);
  await client.shutdown();
  await arrived({ api, ingest, run }, completion);
  return 'ok';
};

/** What pages use loads everywhere, since pages are rendered on servers and bundled by anything. */
async function fromPage({ footlight, feedback, react, element }, { feedbackKey }, { ingest, run }) {
  const { sendFeedback } = feedback.createFeedback({ baseURL: ingest, publishableKey: `fl_pk_${run}` });
  await sendFeedback({ feedbackKey, rating: 0.5 });
  const error = await sendFeedback({ feedbackKey, rating: 7 }).catch((error) => error);
  check(error instanceof feedback.FeedbackError, 'feedback out of range is refused');
  check(footlight.isFootlightError(error), 'an error of one entry is one of the other, too');
  check(typeof react.useFeedback === 'function', 'the hook is there');
  element.defineFeedbackElement();
}

async function whole(client, openai, params) {
  const promise = client.chat.completions.create(params({ footlight: { chatId: 'chat' } }));
  check(promise instanceof openai.APIPromise, "a call's promise is an APIPromise");
  const completion = await promise;
  check(completion.choices[0].message.content === 'Yes.', 'the answer is the answer');
  check(/^[0-9a-f]{44}$/u.test(completion.footlight.feedbackKey), 'an answer carries its feedback key');
  check(!Object.keys(completion).includes('footlight'), 'the tag is not enumerable');
  check(!JSON.stringify(completion).includes('feedbackKey'), 'the feedback key is not in the JSON');
  return completion;
}

async function streamed(client, params) {
  let text = '';
  for await (const chunk of await client.chat.completions.create(params({ stream: true }))) {
    text += chunk.choices[0]?.delta.content ?? '';
    check(typeof chunk.footlight.feedbackKey === 'string', 'every chunk carries the feedback key');
    check(!Object.keys(chunk).includes('footlight'), "a chunk's tag is not enumerable");
  }
  check(text === 'Yes.', `a stream arrives whole: ${text}`);
}

// What the clients of hosted models can do is a file of its own, loaded with the first call.
async function hosted({ VLLMClient, AzureClient }, url) {
  const llm = new VLLMClient({ url, model: 'gpt-4o-mini', chatCompletionEnabled: true, maxRetries: 0 });
  check((await llm.prompt('A seal?')).text === 'Yes.', 'a hosted model answers');
  let text = '';
  for await (const chunk of await llm.prompt('A seal?', { stream: true })) text += chunk.text;
  check(text === 'Yes.', `a hosted model's stream arrives whole: ${text}`);
  const azure = new AzureClient({ endpoint: 'https://x', apiKey: 'x', apiVersion: 'x', model: 'gpt-4o' });
  const error = await azure.isValidPrompt('x').catch((error) => error);
  check(error.code === 'llm_tokenizer_missing', `what is missing is named: ${error.message ?? error.reason}`);
}

async function failing(client, openai, params) {
  const error = await client.chat.completions.create(params({ model: 'missing' })).catch((error) => error);
  check(error instanceof openai.NotFoundError && error.status === 404, `the error is OpenAI's: ${error}`);
}

async function arrived({ api, ingest, run }, completion) {
  const bodies = await read(api.replace(/\/v1$/u, ''), run);
  check(bodies.length === 4, `four calls reached the API, not ${bodies.length}`);
  check(!JSON.stringify(bodies).includes('footlight'), 'our key never reaches the API');
  const sent = await read(ingest, run);
  const feedback = sent.filter(({ schemaVersion }) => schemaVersion === undefined);
  const events = sent.filter(({ schemaVersion }) => schemaVersion !== undefined);
  check(
    feedback.length === 2 && feedback.every((each) => each.feedbackKey === completion.footlight.feedbackKey),
    'feedback arrives, of the client and of a page',
  );
  check(events.length === 4, `four calls are four events, not ${events.length}`);
  for (const event of events) {
    check(event.promptTemplateName === 'smoke', 'an event names its template');
    check(JSON.stringify(event.templateChat) === JSON.stringify(TEMPLATE), 'an event carries its template');
    check(event.templateParams.animal === 'seal', 'an event carries its parameters');
  }
  const statuses = events.map(({ status }) => status).toString();
  check(statuses === 'ok,ok,error,ok', `events tell how the calls ended: ${statuses}`);
  const [first] = events;
  check(first.feedbackKey === completion.footlight.feedbackKey, "an event has its answer's feedback key");
  check(first.chatId === 'chat' && first.choices[0].content === 'Yes.', 'an event tells what was answered');
}

async function read(base, run) {
  return (await fetch(`${base}/received?run=${run}`)).json();
}

function check(condition, what) {
  if (!condition) throw new Error(`This should hold, and does not: ${what}`);
}
