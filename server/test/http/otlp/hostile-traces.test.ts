import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { EventPage } from 'footlight/wire';
import { describe, expect, it } from 'vitest';
import { startServer } from '../../support/running-server.ts';

const PROTOBUF = { 'content-type': 'application/x-protobuf' };

/** A field of bytes. */
function field(number: number, content: Uint8Array): Buffer {
  const length: number[] = [];
  let rest = content.length;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) length.push((rest % 0x80) | 0x80);
  return Buffer.concat([Buffer.from([(number << 3) | 2, ...length, rest]), content]);
}

function nested(depth: number): Buffer {
  let value: Buffer = field(1, Buffer.from('x'));
  for (let level = 0; level < depth; level += 1) value = field(5, field(1, value));
  const attribute = Buffer.concat([field(1, Buffer.from('gen_ai.x')), field(2, value)]);
  return field(1, field(2, field(2, field(9, attribute))));
}

describe('hostile traces', () => {
  it.each([
    ['random bytes', Buffer.concat([Buffer.from([0x0b]), randomBytes(1000)])],
    ['a field that ends behind its message', Buffer.from([0x0a, 0x7f, 0x00])],
    ['a length beyond every number', Buffer.from([0x0a, ...Array.from({ length: 9 }, () => 0xff), 0x01])],
    ['a number without an end', Buffer.from(Array.from({ length: 12 }, () => 0xff))],
    ['values nested 10,000 deep', nested(10_000)],
    ['half a million empty spans', field(1, field(2, Buffer.from('1200'.repeat(500_000), 'hex')))],
  ])('of %s are refused', async (_name, body) => {
    const { post } = await startServer();
    const response = await post('/v1/traces', body, PROTOBUF);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid_body' } });
  });

  it('that inflate a thousandfold are cut at the limit', async () => {
    const { post } = await startServer();
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const response = await post('/v1/traces', bomb, { ...PROTOBUF, 'content-encoding': 'gzip' });
    expect(response.status).toBe(413);
  });

  it('of another content type are refused', async () => {
    const { post } = await startServer();
    expect((await post('/v1/traces', 'x', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('without any span are an empty success', async () => {
    const { post } = await startServer();
    const protobuf = await post('/v1/traces', new Uint8Array(), PROTOBUF);
    expect([protobuf.status, (await protobuf.arrayBuffer()).byteLength]).toEqual([200, 0]);
    const json = await post('/v1/traces', {});
    expect([json.status, await json.json()]).toEqual([200, {}]);
  });

  it('hurt no neighbour: a span that cannot be read is counted, the others are stored', async () => {
    const { post, get } = await startServer();
    const attributes = [
      { key: 'gen_ai.request.model', value: { stringValue: 'gpt-4o' } },
      { key: '__proto__', value: { stringValue: 'x' } },
    ];
    const ids = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) };
    const good = { ...ids, startTimeUnixNano: '1772366400000000000', endTimeUnixNano: 1772366400500000000 };
    const spans = [
      { ...good, attributes },
      { ...good, spanId: 'nonsense', attributes },
      null,
      { ...good, spanId: 'c'.repeat(16), startTimeUnixNano: '1e9', attributes },
    ];
    const response = await post('/v1/traces', { resourceSpans: [{ scopeSpans: [{ spans }] }] });
    expect(await response.json()).toEqual({
      partialSuccess: { rejectedSpans: '3', errorMessage: expect.stringContaining('16 hex digits') },
    });
    const { events } = (await (await get('/v1/events')).json()) as EventPage;
    expect(events).toMatchObject([{ model: 'gpt-4o', latencyMs: 500 }]);
  });

  it('with a publishable key, or without any, are refused', async () => {
    const { post, makeKey } = await startServer();
    const { key } = await makeKey('publishable');
    expect((await post('/v1/traces', {}, { authorization: `Bearer ${key}` })).status).toBe(403);
    expect((await post('/v1/traces', {}, { authorization: '' })).status).toBe(401);
  });
});
