import { Client } from 'footlight';
import { OpenAI } from 'openai';
import { describe, expect, test } from 'vitest';
import type { Script } from '../../support/http-server.ts';
import { startIngest } from '../../support/ingest.ts';
import { chatChunk, startOpenAI } from '../../support/openai.ts';
import { streamed } from './compare.ts';

describe('an idle stream', () => {
  const silent: Script = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(`data: ${JSON.stringify(chatChunk({ content: 'x' }))}\n\n`);
  };

  test.each(['scene', ''])(
    'is given up after streamIdleTimeoutMs (template name: %j)',
    async (promptTemplateName) => {
      await using openai = await startOpenAI(silent);
      await using ingest = await startIngest();
      const footlight = { apiKey: 'k', baseURL: ingest.url, streamIdleTimeoutMs: 60, promptTemplateName };
      await using client = new Client({ apiKey: 'x', baseURL: openai.baseURL, footlight });
      const stream = await client.chat.completions.create(streamed);
      const reading = (async () => {
        for await (const _ of stream);
      })();
      await expect(reading).rejects.toThrow(/No chunk arrived for 60 ms/u);
      await expect(reading).rejects.toBeInstanceOf(OpenAI.APIConnectionTimeoutError);
      await expect.poll(() => openai.closed()).toBe(1);
      await client.flush();
      expect(ingest.events().map(({ status }) => status)).toEqual(promptTemplateName ? ['error'] : []);
    },
  );
});
