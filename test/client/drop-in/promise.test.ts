import { APIPromise } from 'openai';
import { describe, expect, test } from 'vitest';
import { params, same } from './compare.ts';

describe('the promise of a call', () => {
  test('is an APIPromise with everything that belongs to it', async () => {
    const seen = await same(async ({ client }) => {
      const promise = client.chat.completions.create(params);
      const shape = [
        promise instanceof APIPromise,
        promise instanceof Promise,
        Object.keys(promise)
          .filter((key) => key !== 'withResponse' && key !== '_thenUnwrap')
          .toSorted(),
      ];
      await promise;
      return shape;
    });
    expect(seen.slice(0, 2)).toEqual([true, true]);
  });

  test('gives data, response and request id with withResponse()', async () => {
    await same(async ({ client }) => {
      const { data, response, request_id } = await client.chat.completions.create(params).withResponse();
      return [data, response instanceof Response, response.status, response.bodyUsed, request_id];
    });
  });

  test('gives the response with its body unread with asResponse()', async () => {
    await same(async ({ client }) => {
      const response = await client.chat.completions.create(params).asResponse();
      const unread = !response.bodyUsed;
      return [unread, await response.json()];
    });
  });

  test('can be taken as a response first and parsed afterwards', async () => {
    await same(async ({ client }) => {
      const promise = client.chat.completions.create(params);
      const response = await promise.asResponse();
      return [response.bodyUsed, await promise, response.bodyUsed];
    });
  });

  test('parses once, however often it is awaited', async () => {
    await same(async ({ client }) => {
      const promise = client.chat.completions.create(params);
      const [first, second] = await Promise.all([promise, promise]);
      return [first === second, (await promise) === first];
    });
  });

  test('derives promises with _thenUnwrap()', async () => {
    await same(async ({ client }) => {
      const derived = client.chat.completions
        .create(params)
        ._thenUnwrap((completion) => ({ text: completion.choices[0]?.message.content }));
      return [derived instanceof APIPromise, await derived, (await derived)._request_id];
    });
  });

  test('keeps the request id out of sight, but readable', async () => {
    await same(async ({ client }) => {
      const completion = await client.chat.completions.create(params);
      return [completion._request_id, Object.keys(completion), JSON.stringify(completion)];
    });
  });

  test('sends the request at once, not when it is awaited', async () => {
    await same(async ({ client, openai }) => {
      const promise = client.chat.completions.create(params);
      await expect.poll(() => openai.requests.length).toBe(1);
      await promise;
      return openai.requests.length;
    });
  });
});
