import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClientOptions, TemplateChat, TemplateText } from 'footlight';
import { createRedactor } from 'footlight/redact';
import { describe, expect, test, vi } from 'vitest';
import { json } from '../support/http-server.ts';
import { chatChunk, chatCompletion, sendChunks } from '../support/openai.ts';
import { record, type Recorded } from '../support/recorded.ts';

const EMAIL = 'canary.bird@example.com';
const KEY = 'sk-proj-Zk3vQ9xT1mWb7Lr5Yc2Np8Hd4Gs6Jf0AeUi';
const BOTH = `Mail ${EMAIL} with ${KEY} today`;
const named = { promptTemplateName: 'canary' };

const toolCall = {
  id: 'call_1',
  type: 'function' as const,
  function: { name: 'send', arguments: JSON.stringify({ to: EMAIL, token: KEY, note: 'hi' }) },
};

const params = () => ({
  model: 'gpt-4o-mini',
  user: EMAIL,
  metadata: { contact: BOTH },
  messages: [
    ...new TemplateChat([{ role: 'system', content: `${BOTH} about {topic}` }], { topic: BOTH }),
    { role: 'user' as const, content: [{ type: 'text' as const, text: BOTH }] },
    { role: 'assistant' as const, tool_calls: [toolCall] },
    { role: 'tool' as const, tool_call_id: 'call_1', content: JSON.stringify({ answer: BOTH }) },
  ],
  tools: [
    {
      type: 'function' as const,
      function: {
        name: 'send',
        description: BOTH,
        parameters: { type: 'object', properties: { to: { type: 'string', default: EMAIL } } },
      },
    },
  ],
});

const answer = {
  ...chatCompletion(BOTH),
  choices: [
    {
      index: 0,
      finish_reason: 'stop',
      message: {
        role: 'assistant',
        content: BOTH,
        refusal: BOTH,
        reasoning_content: BOTH,
        tool_calls: [toolCall],
      },
      logprobs: { content: [{ token: EMAIL.slice(0, 9), logprob: -0.1, bytes: [1], top_logprobs: [] }] },
    },
  ],
};

/** Records one call of every kind, with the canaries wherever a program can put them. */
async function plantEverywhere({ client }: Recorded): Promise<void> {
  const footlight = {
    promptTemplateName: BOTH,
    templateChat: [{ role: 'user' as const, content: BOTH }],
    templateParams: { topic: BOTH, [`of ${EMAIL}`]: 1 },
    templateText: BOTH,
    chatId: EMAIL,
    chainId: EMAIL,
    parentEventId: EMAIL,
    context: { who: { deep: [BOTH] } },
  };
  const tag = (await client.chat.completions.create({ ...params(), footlight })).footlight!;
  for await (const _ of await client.chat.completions.create({ ...params(), stream: true, footlight }));
  await client.completions.create({ model: 'm', prompt: TemplateText('{x}', { x: BOTH }), footlight: named });
  await client.responses.create({
    model: 'm',
    input: BOTH,
    instructions: BOTH,
    ...({ footlight } as object),
  });
  await client.embeddings.create({ model: 'm', input: [BOTH, EMAIL], footlight });
  await expect(client.chat.completions.create({ model: 'fail', messages: [], footlight })).rejects.toThrow(
    EMAIL,
  );
  await client.sendFeedback({ feedbackKey: tag.feedbackKey, betterResponse: BOTH, comment: BOTH });
  await client.updateChain({ chainId: 'chain', result: { sentence: BOTH } });
}

function plantingApi(options: ClientOptions['footlight']): Promise<Recorded> {
  return record(
    ({ path, body }, response) => {
      const { model, stream } = JSON.parse(body) as { model: string; stream?: boolean };
      if (model === 'fail') return json(response, { error: { message: BOTH, type: 't', code: BOTH } }, 400);
      if (stream)
        return sendChunks(response, [
          chatChunk({ content: BOTH.slice(0, 15) }),
          chatChunk({ content: BOTH.slice(15) }),
        ]);
      if (path.endsWith('/completions') && !path.includes('chat'))
        return json(response, {
          id: 'c',
          object: 'text_completion',
          choices: [{ index: 0, text: BOTH, finish_reason: 'stop' }],
        });
      if (path.endsWith('/responses'))
        return json(response, {
          id: 'resp_1',
          object: 'response',
          status: 'completed',
          output: [
            {
              type: 'message',
              role: 'assistant',
              content: [{ type: 'output_text', text: BOTH, annotations: [] }],
            },
          ],
        });
      if (path.endsWith('/embeddings')) return json(response, { object: 'list', data: [], model: 'm' });
      return json(response, answer);
    },
    { footlight: { ...options } },
  );
}

const wire = ({ ingest }: Recorded): string => ingest.requests.map(({ body }) => body).join('\n');

describe('what leaves the process', () => {
  test('holds no personal data and no secret in any field with redactPii', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'footlight-canary-'));
    await using recorded = await plantingApi({ redactPii: true, spool: { directory } });
    await plantEverywhere(recorded);
    const spooled = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8'));
    await recorded.client.flush();
    expect(spooled.join('')).toContain('"redaction"');
    for (const bytes of [...spooled, wire(recorded)]) {
      expect(bytes).not.toContain('canary.bird');
      expect(bytes).not.toContain(KEY.slice(8, 30));
    }
    expect(recorded.ingest.events()).toHaveLength(6);
  });

  test('holds no secret in any field by default, and says how many there were', async () => {
    await using recorded = await plantingApi({});
    await plantEverywhere(recorded);
    const [event] = await recorded.events();
    expect(wire(recorded)).not.toContain(KEY.slice(8, 30));
    expect(wire(recorded)).toContain(EMAIL);
    expect(event?.redaction?.counts).toMatchObject({ API_KEY: expect.any(Number) });
    expect(event?.redaction?.version).toMatch(/^\d/u);
  });

  test('holds what it was given when nothing is to be redacted', async () => {
    await using recorded = await plantingApi({ redactSecrets: false });
    await plantEverywhere(recorded);
    const [event] = await recorded.events();
    expect(wire(recorded)).toContain(KEY);
    expect(event).not.toHaveProperty('redaction');
  });

  test('is redacted only there: the model and the caller get everything', async () => {
    await using recorded = await plantingApi({ redactPii: true });
    const given = params();
    const completion = await recorded.client.chat.completions.create({ ...given, footlight: named });
    expect(JSON.parse(recorded.openai.requests[0]!.body)).toMatchObject({ user: EMAIL });
    expect(recorded.openai.requests[0]!.body).toContain(KEY);
    expect(completion.choices).toEqual(answer.choices);
    expect(given).toEqual(params());
  });

  test('keeps what an event is found by', async () => {
    await using recorded = await plantingApi({ redactPii: true });
    const completion = await recorded.client.chat.completions.create({ ...params(), footlight: named });
    const event = await recorded.event();
    expect(event).toMatchObject({
      id: completion.footlight?.eventId,
      feedbackKey: completion.footlight?.feedbackKey,
      promptTemplateName: 'canary',
      model: 'gpt-4o-mini',
      host: new URL(recorded.openai.url).host,
    });
    expect(event.choices[0]?.content).toBe('Mail [EMAIL] with [API_KEY] today');
  });

  test('has no token probabilities of an answer that was redacted', async () => {
    await using recorded = await plantingApi({ redactPii: true });
    await recorded.client.chat.completions.create({ ...params(), footlight: named });
    expect(JSON.stringify(await recorded.event())).not.toContain('logprob');
  });

  const shout = (value: unknown): unknown =>
    typeof value === 'string'
      ? value.replaceAll(EMAIL, '[GONE]')
      : Array.isArray(value)
        ? value.map(shout)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shout(item)]))
          : value;

  test.each<[string, NonNullable<ClientOptions['footlight']>]>([
    ['a mask', { mask: (content) => shout(content) as typeof content }],
    [
      'a redactor that does not count',
      {
        redactPii: {
          version: 'mine',
          redact: (text) => text.replaceAll(EMAIL, '[GONE]'),
          redactDeep: <T>(value: T): T => shout(value) as T,
          stats: () => ({}),
        } as NonNullable<Exclude<NonNullable<ClientOptions['footlight']>['redactPii'], boolean>>,
      },
    ],
  ])('has no token probabilities of an answer that %s has changed', async (_, options) => {
    await using recorded = await plantingApi({ redactSecrets: false, ...options });
    await recorded.client.chat.completions.create({ ...params(), footlight: named });
    const event = await recorded.event();
    expect(event.choices[0]?.content).toContain('[GONE]');
    expect(JSON.stringify(event)).not.toContain('logprobs');
  });

  test('is one value where a child of withOptions() redacts and its parent does not', async () => {
    await using recorded = await plantingApi({ redactSecrets: false });
    const child = recorded.client.withOptions({ footlight: { redactPii: true } } as object);
    await child.chat.completions.create({ ...params(), footlight: named } as never);
    await child.flush();
    expect(wire(recorded)).toContain('"redaction"');
    expect(wire(recorded)).not.toContain(EMAIL);
  });
});

describe('redactPii', () => {
  test('takes the options of a redactor', async () => {
    await using recorded = await plantingApi({ redactPii: { tokens: 'numbered' } });
    await recorded.client.chat.completions.create({ ...params(), footlight: named });
    expect((await recorded.event()).choices[0]?.content).toContain('[EMAIL_1]');
  });

  test('takes a redactor', async () => {
    await using recorded = await plantingApi({ redactPii: createRedactor({ kinds: ['EMAIL'] }) });
    await recorded.client.chat.completions.create({ ...params(), footlight: named });
    expect((await recorded.event()).choices[0]?.content).toContain('Mail [EMAIL] with');
  });

  test.each(['yes', 1, { redact: 1 }])('refuses %j, which it does not understand', async (redactPii) => {
    await expect(plantingApi({ redactPii: redactPii as never })).rejects.toMatchObject({
      code: 'invalid_configuration',
    });
  });

  test('lets nothing leave of an event that its redactor failed on, and the call succeeds', async () => {
    const failing = {
      ...createRedactor(),
      redactDeep: () => {
        throw new Error(BOTH);
      },
    };
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await using recorded = await plantingApi({ redactPii: failing });
    const completion = await recorded.client.chat.completions.create({ ...params(), footlight: named });
    expect(completion.choices).toEqual(answer.choices);
    const event = await recorded.event();
    expect(event).toMatchObject({
      id: completion.footlight?.eventId,
      status: 'ok',
      model: '[REDACTION_FAILED]',
      choices: [],
      redaction: { counts: { REDACTION_FAILED: 1 } },
    });
    expect(wire(recorded) + JSON.stringify(warn.mock.calls)).not.toContain('canary.bird');
    warn.mockRestore();
  });
});

describe('mask', () => {
  test('changes what is recorded of calls, feedback and chains, and nothing else', async () => {
    const kinds: string[] = [];
    await using recorded = await plantingApi({
      redactSecrets: false,
      mask: (content, kind) => {
        kinds.push(kind);
        return JSON.parse(JSON.stringify(content).replaceAll(EMAIL, 'somebody')) as Record<string, unknown>;
      },
    });
    await plantEverywhere(recorded);
    await recorded.client.flush();
    expect(wire(recorded)).toContain('Mail somebody with');
    expect(wire(recorded)).not.toContain(EMAIL);
    expect(new Set(kinds)).toEqual(new Set(['event', 'feedback', 'chain']));
  });

  test('that changes its argument does not change the answer', async () => {
    await using recorded = await plantingApi({
      mask: (content) => {
        (content['rawResponse'] as { choices: unknown[] }).choices = [];
        return content;
      },
    });
    const completion = await recorded.client.chat.completions.create({ ...params(), footlight: named });
    expect(completion.choices).toEqual(answer.choices);
    expect((await recorded.event()).rawResponse).toMatchObject({ choices: [] });
  });

  test('that throws lets nothing leave, feedback included', async () => {
    await using recorded = await plantingApi({
      mask: () => {
        throw new Error('mine');
      },
    });
    await plantEverywhere(recorded);
    expect(await recorded.events()).toHaveLength(6);
    expect(wire(recorded)).not.toContain(EMAIL);
    expect(wire(recorded)).toContain('"betterResponse":"[REDACTION_FAILED]"');
  });
});

describe('a line in the log', () => {
  test('holds no secret that a server quotes', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const refusal = JSON.stringify({ error: { code: 'invalid', message: `no: ${BOTH}` } });
    const fetch = () => Promise.resolve(new Response(refusal, { status: 400 }));
    await using recorded = await plantingApi({ redactPii: true, fetch });
    await recorded.client.chat.completions.create({ ...params(), footlight: named });
    await recorded.client.flush();
    expect(JSON.stringify(warn.mock.calls)).toContain('no: Mail [EMAIL]');
    expect(JSON.stringify(warn.mock.calls)).not.toContain('canary.bird');
    warn.mockRestore();
  });

  test('holds no secret that a function of the user throws', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const fetch = () => Promise.resolve(new Response('{}', { status: 400 }));
    const onError = (): never => {
      throw new Error(`mine: ${BOTH}`);
    };
    await using recorded = await plantingApi({ redactPii: true, fetch, onError });
    await recorded.client.chat.completions.create({ ...params(), footlight: named });
    await recorded.client.flush();
    expect(JSON.stringify(warn.mock.calls)).toContain('mine: Mail [EMAIL]');
    warn.mockRestore();
  });
});
