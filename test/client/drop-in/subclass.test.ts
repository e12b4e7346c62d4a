import { Client } from 'footlight';
import { OpenAI } from 'openai';
import { describe, expect, test } from 'vitest';
import { json, type Script } from '../../support/http-server.ts';
import { startIngest } from '../../support/ingest.ts';
import { chatCompletion, startOpenAI } from '../../support/openai.ts';
import { record, type Recorded } from '../../support/recorded.ts';
import { params, unhandled } from './compare.ts';

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

  test('whose hook puts another body in place is recorded with that, and with its attempts', async () => {
    await using recorded = await record(
      (_request, response, index) =>
        index === 0 ? json(response, {}, 500) : json(response, chatCompletion('x')),
      { maxRetries: 1 },
    );
    class Named extends Client {
      protected override async prepareOptions(options: { body?: unknown }): Promise<void> {
        options.body = { ...(options.body as object), user: 'u' };
      }
    }
    const { openai, ingest } = recorded;
    const client = new Named({
      apiKey: 'x',
      baseURL: openai.baseURL,
      maxRetries: 1,
      footlight: { apiKey: 'k', baseURL: ingest.url, promptTemplateName: 'named' },
    });
    await client.chat.completions.create(params);
    await client.shutdown();
    expect(openai.requests[0]?.body).toBe(JSON.stringify({ ...params, user: 'u' }));
    expect(ingest.events()).toMatchObject([{ attempts: 2, modelParameters: { user: 'u' } }]);
  });

  /** As openai has it: the hook that it overrides does nothing there. */
  class Hooking extends Client {
    protected override async prepareRequest(): Promise<void> {}
  }
  const hooking = ({ openai, ingest }: Recorded): Hooking =>
    new Hooking({
      apiKey: 'x',
      baseURL: openai.baseURL,
      maxRetries: 1,
      footlight: { apiKey: 'k', baseURL: ingest.url, promptTemplateName: 'hooking' },
    });
  const failsOnce: Script = (_request, response, index) =>
    index === 0 ? json(response, {}, 500) : json(response, chatCompletion('x'));

  test.each([
    ['an object', params],
    ['a text', JSON.stringify(params)],
    ['bytes', new TextEncoder().encode(JSON.stringify(params))],
  ])('whose hook does not call ours counts the attempts of a call whose body is %s', async (_what, body) => {
    await using recorded = await record(failsOnce);
    const headers = { 'content-type': 'application/json' };
    await hooking(recorded).post('/chat/completions', { body, headers, maxRetries: 1 });
    await expect.poll(() => recorded.ingest.events()).toMatchObject([{ attempts: 2, model: 'm' }]);
  });

  test('whose hook does not call ours is recorded with what was sent, whatever changes later', async () => {
    await using recorded = await record();
    await using client = hooking(recorded);
    const messages = [{ role: 'user' as const, content: 'as sent' }];
    const promise = client.chat.completions.create({ model: 'm', messages });
    await expect.poll(() => recorded.openai.requests).toHaveLength(1);
    messages[0]!.content = 'changed later';
    await promise;
    await client.flush();
    expect(recorded.ingest.events()).toMatchObject([{ messages: [{ content: 'as sent' }] }]);
  });

  test('whose hook does not call ours sends no key of ours that a toJSON gives', async () => {
    await using recorded = await record();
    const body = { toJSON: () => ({ ...params, footlight: { apiKey: 'fl_sk_canary' } }) };
    await hooking(recorded).post('/chat/completions', { body });
    expect(recorded.openai.requests[0]?.body).toBe(JSON.stringify(params));
  });

  const long = [{ role: 'user', content: `told by a hook ${'x'.repeat(300_000)}` }];
  class Putting extends Client {
    protected override async prepareOptions(options: { body?: unknown }): Promise<void> {
      options.body = { ...(options.body as object), messages: long };
    }
  }
  class Changing extends Client {
    protected override async prepareOptions(options: { body?: unknown }): Promise<void> {
      Object.assign(options.body as object, { messages: long });
    }
  }
  class Rewriting extends Client {
    protected override async prepareRequest(
      ...[request, context]: Parameters<Client['prepareRequest']>
    ): Promise<void> {
      request.body = JSON.stringify({ ...JSON.parse(String(request.body)), messages: long });
      return super.prepareRequest(request, context);
    }
  }
  class Keeping extends Client {
    override async buildRequest(
      ...[options, props]: Parameters<Client['buildRequest']>
    ): ReturnType<Client['buildRequest']> {
      return OpenAI.prototype.buildRequest.call(this, options, props);
    }
  }

  test('that builds its requests without us is recorded with its attempts', async () => {
    await using recorded = await record(failsOnce);
    const { openai, ingest } = recorded;
    await using client = new Keeping({
      apiKey: 'x',
      baseURL: openai.baseURL,
      maxRetries: 1,
      footlight: { apiKey: 'k', baseURL: ingest.url, promptTemplateName: 'keeping' },
    });
    await client.chat.completions.create(params);
    await client.flush();
    expect(ingest.events()).toMatchObject([{ attempts: 2, messages: params.messages }]);
  });

  class Building extends Client {
    override async buildRequest(
      ...args: Parameters<Client['buildRequest']>
    ): ReturnType<Client['buildRequest']> {
      const built = await super.buildRequest(...args);
      built.req.body = JSON.stringify({ ...JSON.parse(String(built.req.body)), messages: long });
      return built;
    }
  }

  test.each([
    ['puts another body in place', Putting],
    ['changes the body in place', Changing],
    ['rewrites the text of the body', Rewriting],
    ['builds another text', Building],
  ])('whose hook %s that is long is recorded with that', async (_what, Class) => {
    await using openai = await startOpenAI();
    await using ingest = await startIngest();
    await using client = new Class({
      apiKey: 'x',
      baseURL: openai.baseURL,
      footlight: { apiKey: 'k', baseURL: ingest.url },
    });
    await client.chat.completions.create({ ...params, footlight: { promptTemplateName: 'long' } });
    await client.flush();
    const [event] = ingest.events();
    expect(openai.requests[0]?.body).toContain('told by a hook');
    expect(event?.messages).toMatchObject([{ content: expect.stringMatching(/^told by a hook x+ \[/u) }]);
  });

  test('whose hook sends something else than JSON is recorded with what it was asked', async () => {
    await using recorded = await record();
    class Packed extends Client {
      protected override async prepareRequest(
        ...[request, context]: Parameters<Client['prepareRequest']>
      ): Promise<void> {
        request.body = 'packed';
        return super.prepareRequest(request, context);
      }
    }
    const { openai, ingest } = recorded;
    const client = new Packed({
      apiKey: 'x',
      baseURL: openai.baseURL,
      footlight: { apiKey: 'k', baseURL: ingest.url, promptTemplateName: 'packed' },
    });
    await client.chat.completions.create(params);
    await client.shutdown();
    expect(openai.requests[0]?.body).toBe('packed');
    expect(ingest.events()).toMatchObject([{ messages: params.messages, status: 'ok' }]);
  });

  test('is recorded although a hook of it asks for something else before the call', async () => {
    await using openai = await startOpenAI();
    await using ingest = await startIngest();
    class Asking extends Client {
      override request(...args: Parameters<Client['request']>): never {
        if (openai.requests.length === 0 && !this.#asked) {
          this.#asked = true;
          void this.moderations.create({ input: 'x' });
          void this.models.list();
        }
        return super.request(...args) as never;
      }
      #asked = false;
    }
    await using client = new Asking({
      apiKey: 'x',
      baseURL: openai.baseURL,
      footlight: { apiKey: 'k', baseURL: ingest.url, promptTemplateName: 'asking' },
    });
    await client.chat.completions.create(params);
    await client.flush();
    expect(ingest.events()).toMatchObject([{ operation: 'chat', model: 'm', status: 'ok' }]);
  });

  test('may hand on options that cannot be changed, recorded or not', async () => {
    await using openai = await startOpenAI();
    await using ingest = await startIngest();
    class Getting extends Client {
      override request(...[options, ...rest]: Parameters<Client['request']>): never {
        const own = Promise.resolve(options).then((given) => ({
          ...given,
          get headers() {
            return { 'x-token': 't' };
          },
        }));
        return super.request(own as never, ...rest) as never;
      }
    }
    await using client = new Getting({
      apiKey: 'x',
      baseURL: openai.baseURL,
      footlight: { apiKey: 'k', baseURL: ingest.url, promptTemplateName: 'getting' },
    });
    const seen = await unhandled(async () => {
      await client.chat.completions.create(params);
      await client.models.list();
    });
    expect(seen).toEqual([]);
    await client.flush();
    expect(ingest.events()).toHaveLength(1);
  });

  test('may make its requests in a way of its own', async () => {
    await using openai = await startOpenAI();
    await using ingest = await startIngest();
    class Own extends Client {}
    // Private in the types of openai.
    Object.defineProperty(Own.prototype, 'methodRequest', {
      value(this: Own, method: 'post', path: string, options: object) {
        return this.request(Promise.resolve(options).then((given) => ({ method, path, ...given })));
      },
    });
    await using client = new Own({
      apiKey: 'x',
      baseURL: openai.baseURL,
      footlight: { apiKey: 'k', baseURL: ingest.url, promptTemplateName: 'own' },
    });
    await client.chat.completions.create(params);
    await client.flush();
    expect(ingest.events()).toMatchObject([{ operation: 'chat', status: 'ok', attempts: 1 }]);
  });

  test('does not send our key where it hands over options of its own', async () => {
    await using openai = await startOpenAI();
    await using ingest = await startIngest();
    class Freezing extends Client {
      override request(...[options, ...rest]: Parameters<Client['request']>): never {
        const frozen = Promise.resolve(options).then((given) => Object.freeze({ ...given }));
        return super.request(frozen as never, ...rest) as never;
      }
    }
    await using client = new Freezing({
      apiKey: 'x',
      baseURL: openai.baseURL,
      maxRetries: 0,
      footlight: { apiKey: 'k', baseURL: ingest.url, onError: () => undefined },
    });
    const body = { ...params, footlight: { promptTemplateName: 'private', apiKey: 'fl_sk_canary' } };
    await client.post('/chat/completions', { body }).catch(() => undefined);
    expect(JSON.stringify(openai.requests)).not.toContain('canary');
  });
});
