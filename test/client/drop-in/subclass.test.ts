import { Client } from 'footlight';
import { describe, expect, test } from 'vitest';
import { startIngest } from '../../support/ingest.ts';
import { startOpenAI } from '../../support/openai.ts';
import { params } from './compare.ts';

describe('a subclass of ours', () => {
  test('is recorded, with its hooks in place', async () => {
    await using openai = await startOpenAI();
    await using ingest = await startIngest();
    const hooks: string[] = [];
    class Mine extends Client {
      protected override async prepareOptions(): Promise<void> {
        hooks.push('options');
      }
      protected override async prepareRequest(): Promise<void> {
        hooks.push('request');
      }
    }
    await using client = new Mine({
      apiKey: 'x',
      baseURL: openai.baseURL,
      footlight: { apiKey: 'k', baseURL: ingest.url, promptTemplateName: 'mine' },
    });
    const child = client.withOptions({ timeout: 1000 });
    expect(child).toBeInstanceOf(Mine);
    await child.chat.completions.create(params);
    await client.flush();
    expect(hooks).toEqual(['options', 'request']);
    expect(ingest.events()).toMatchObject([{ messages: params.messages, model: 'm' }]);
  });
});
