import {
  Agent,
  OpenAIProvider,
  run,
  Runner,
  setDefaultOpenAIClient,
  setTracingDisabled,
  tool,
} from '@openai/agents';
import { beforeAll, describe, expect, test } from 'vitest';
import { json } from '../support/http-server.ts';
import { chatCompletion, modelResponse, responseEvents, sendEvents } from '../support/openai.ts';
import { record, type Recorded } from '../support/recorded.ts';

beforeAll(() => setTracingDisabled(true));

/** A runner with our client: the default one keeps the first client that it is given. */
function runner({ client }: Recorded, useResponses: boolean): Runner {
  return new Runner({ modelProvider: new OpenAIProvider({ openAIClient: client as never, useResponses }) });
}

describe('OpenAI Agents with our client as their own', () => {
  test('is recorded through the responses API, a call a turn', async () => {
    const [message, call] = (modelResponse() as { output: [object, object] }).output;
    await using recorded = await record((_request, response, index) =>
      json(response, { ...modelResponse(), output: index === 0 ? [{ ...call, name: 'f' }] : [message] }),
    );
    setDefaultOpenAIClient(recorded.client as never);
    const parameters = {
      type: 'object' as const,
      properties: {},
      required: [] as string[],
      additionalProperties: true as const,
    };
    const f = tool({ name: 'f', description: 'f', parameters, strict: false, execute: () => 'done' });
    const result = await run(
      new Agent({ name: 'A', instructions: 'Be kind.', model: 'm', tools: [f] }),
      'Hello',
    );
    expect(result.finalOutput).toBe('Hello Ada');
    const events = await recorded.events();
    expect(events.map(({ operation, status }) => [operation, status])).toEqual([
      ['response', 'ok'],
      ['response', 'ok'],
    ]);
    expect(events[0]).toMatchObject({ instructions: 'Be kind.', choices: [{ toolCalls: [{ name: 'f' }] }] });
  });

  test('is recorded when it streams', async () => {
    const events = responseEvents().filter(
      (event) => (event as { output_index?: number }).output_index !== 1,
    );
    const last = events.at(-1) as unknown as { response: { output: object[] } };
    last.response = { ...last.response, output: last.response.output.slice(0, 1) };
    await using recorded = await record((_request, response) => sendEvents(response, events));
    const result = await runner(recorded, true).run(new Agent({ name: 'A', model: 'm' }), 'Hello', {
      stream: true,
    });
    for await (const _ of result);
    expect(result.finalOutput).toBe('Hello Ada');
    expect(await recorded.event()).toMatchObject({
      operation: 'response',
      stream: true,
      status: 'ok',
      choices: [{ content: 'Hello Ada' }],
    });
  });

  test('is recorded through chat completions', async () => {
    await using recorded = await record((_request, response) => json(response, chatCompletion('Hi')));
    const result = await runner(recorded, false).run(new Agent({ name: 'A', model: 'm' }), 'Hello');
    expect(result.finalOutput).toBe('Hi');
    expect(await recorded.event()).toMatchObject({ operation: 'chat', choices: [{ content: 'Hi' }] });
  });
});
