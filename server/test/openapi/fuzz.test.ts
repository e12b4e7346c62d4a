import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../src/openapi/operation.ts';
import { OPERATIONS } from '../../src/openapi/operations.ts';
import { setDashboardPassword } from '../../src/sessions/sessions.ts';
import { type RunningServer, startServer } from '../support/running-server.ts';
import { sampleBatch, sampleEvent } from '../support/sample-event.ts';

const ANSWER_WITHIN_MS = 10_000;
/** Server-sent events have no end of their own: their head is their answer. */
const ENDLESS = '/v1/live';

/** Random numbers that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const TEXTS = [
  '',
  'x',
  '0',
  '-1',
  '1e999',
  'NaN',
  '__proto__',
  'constructor',
  "' or 1=1 --",
  '"; drop table event; --',
  '%',
  '\u0000',
  '\ud800',
  '../../etc/passwd',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '漢'.repeat(300),
  'x'.repeat(5000),
  '9'.repeat(40),
  '2026-02-30T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999+23:59',
  '+275760-09-13T00:00:00Z',
  'W10',
  Buffer.from('[1e300]').toString('base64url'),
  Buffer.from('[9007199254740991,"x"]').toString('base64url'),
  Buffer.from('[-9007199254740991]').toString('base64url'),
];

describe('every route of the OpenAPI document', () => {
  it.each(
    OPERATIONS.map(
      (operation) => [`${operation.method.toUpperCase()} ${operation.path}`, operation] as const,
    ),
  )(
    'takes whatever it is sent without failing or hanging: %s',
    { timeout: 120_000 },
    async (_, operation) => {
      // Without limits of guesses in the way of the fuzz.
      const running = await startServer();
      await setDashboardPassword(running.server.store, 'correct horse');
      await running.send([sampleEvent()]);
      const random = numbers(operation.path.length * 7919 + operation.method.length);
      for (let round = 0; round < 60; round += 1) {
        const sent = hostile(operation, random, round);
        const answer = await ask(running, operation, sent);
        const about = JSON.stringify(sent).slice(0, 300);
        expect(
          answer.status === 503 || answer.status < 500,
          `${answer.status} to ${about}: ${answer.text}`,
        ).toBe(true);
        expect(answer.text).not.toMatch(/SQLITE|ERR_SQLITE|footlight\.db|node_modules|\.ts:\d|\/tmp\//u);
      }
      expect(running.log.filter(({ level }) => level === 'error')).toEqual([]);
      expect(await running.send([sampleEvent()])).toMatchObject([{ status: 'stored' }]);
    },
  );
});

interface Sent {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

function hostile(operation: Operation, random: () => number, round: number): Sent {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const path = operation.path.replaceAll(/:\w+/gu, () => encode(pick([...TEXTS, randomUUID()])));
  const names = [
    ...Object.keys(operation.query?.shape ?? {}),
    ...(round % 10 === 0 ? ['unknown', '__proto__'] : []),
  ];
  const query = names
    .filter(() => random() < 0.4)
    .map((name) => `${name}=${encode(pick(TEXTS))}`)
    .join('&');
  const headers: Record<string, string> = {};
  if (round % 7 === 6) headers['x-footlight-project'] = encode(pick(TEXTS)).slice(0, 200);
  if (round % 11 === 10) headers['content-encoding'] = pick(['gzip', 'br', 'x']);
  if (round % 13 === 12) headers['origin'] = pick(['null', 'https://evil.example', 'x']);
  headers['content-type'] = pick([
    'application/json',
    'application/json',
    'application/json',
    'text/plain',
    '',
  ]);
  const body = operation.body === undefined ? undefined : hostileBody(operation, pick, round);
  return { path: query === '' ? path : `${path}?${query}`, headers, body };
}

function encode(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString()).replace('x%', '%zz');
}

function hostileBody(operation: Operation, pick: <T>(values: readonly T[]) => T, round: number): string {
  if (round % 9 === 8)
    return pick(['', '{', '[]', 'null', '"x"', '{}{}', '\u0000', '['.repeat(50_000), '{"a":'.repeat(50_000)]);
  const value = (depth: number): unknown =>
    pick<() => unknown>([
      () => pick(TEXTS),
      () => pick([0, -1, 1.5, 1e308, -0, Number.MAX_SAFE_INTEGER, 2 ** 60]),
      () => null,
      () => true,
      () => (depth > 3 ? [] : [value(depth + 1), value(depth + 1)]),
      () =>
        depth > 3
          ? {}
          : (JSON.parse(`{"__proto__":{"polluted":1},"a":${JSON.stringify(value(depth + 1))}}`) as unknown),
    ])();
  const valid: Readonly<Record<string, object>> = {
    '/v1/events': sampleBatch([sampleEvent()]),
    '/v1/feedback': { feedbackKey: 'f', rating: 1, betterResponse: 'x', author: 'a' },
    '/v1/chains': { chainId: 'c', result: 1 },
    '/v1/session': { password: 'x' },
  };
  const body: Record<string, unknown> = { ...valid[operation.path] };
  const targets =
    operation.path === '/v1/events' && round % 2 === 0
      ? [{ ...sampleEvent() } as Record<string, unknown>]
      : [];
  for (const target of [body, ...targets]) {
    const names = Object.keys(target);
    for (let change = 0; change < 2; change += 1) {
      const name = pick([...names, 'dropped', 'senderId', 'usage', 'error', 'templateText', 'context']);
      target[name] = value(0);
    }
  }
  if (targets.length > 0) body['events'] = targets;
  return JSON.stringify(body);
}

function ask(
  running: RunningServer,
  operation: Operation,
  sent: Sent,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const { headers, path, body } = sent;
    const { port } = running.server;
    const authorization = `Bearer ${running.secretKey}`;
    const asked = request(
      {
        port,
        host: '127.0.0.1',
        path,
        method: operation.method.toUpperCase(),
        headers: { authorization, ...headers },
      },
      (response) => {
        const status = response.statusCode ?? 0;
        if (operation.path === ENDLESS && status === 200) {
          response.destroy();
          resolve({ status, text: '' });
          return;
        }
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
        response.on('end', () => resolve({ status, text }));
        response.on('error', reject);
      },
    );
    asked.setTimeout(ANSWER_WITHIN_MS, () => asked.destroy(new Error(`No answer to ${path}`)));
    asked.on('error', reject);
    asked.end(body);
  });
}
