import { TemplateText } from 'footlight';
import { describe, expect, test } from 'vitest';
import { json } from '../../support/http-server.ts';
import { record } from '../../support/recorded.ts';

describe('a text completion', () => {
  test('is recorded with its template, parameters and text', async () => {
    await using recorded = await record((_request, response) =>
      json(response, {
        id: 'cmpl-1',
        object: 'text_completion',
        created: 1,
        model: 'm-1',
        choices: [{ index: 0, text: ' there was a fox', finish_reason: 'length', logprobs: null }],
        usage: { prompt_tokens: 4, completion_tokens: 4, total_tokens: 8 },
      }),
    );
    const completion = await recorded.client.completions.create({
      model: 'm',
      prompt: new TemplateText('Once upon a time in {place}', { place: 'Rome' }),
      max_tokens: 5,
    });
    expect(completion.footlight?.feedbackKey).toBeDefined();
    expect(JSON.parse(recorded.openai.requests[0]!.body)).toEqual({
      model: 'm',
      prompt: 'Once upon a time in Rome',
      max_tokens: 5,
    });
    expect(await recorded.event()).toMatchObject({
      operation: 'completion',
      templateText: 'Once upon a time in {place}',
      templateParams: { place: 'Rome' },
      prompt: 'Once upon a time in Rome',
      modelParameters: { max_tokens: 5 },
      choices: [{ index: 0, content: ' there was a fox', finishReason: 'length' }],
      usage: { promptTokens: 4, completionTokens: 4, totalTokens: 8 },
    });
  });
});
