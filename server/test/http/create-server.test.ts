import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createServer, CannotListenError, isServerError, PortInUseError } from '../../src/index.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { sampleBatch, sampleEvent } from '../support/sample-event.ts';
import { startServer } from '../support/running-server.ts';
import { tempDir } from '../support/temp-dir.ts';

describe('createServer', () => {
  it('takes a free port when asked for 0', async () => {
    const { server } = await startServer();
    expect(server.port).toBeGreaterThan(0);
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
  });

  it('listens on loopback only unless told otherwise', async () => {
    const { server } = await startServer();
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
  });

  it('rejects with a typed error when the port is in use, and leaves the database closed', async () => {
    const { server } = await startServer();
    const dataDir = tempDir();
    const failed = await createServer({ dataDir, port: server.port, logger: memoryLogger() }).catch(
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(PortInUseError);
    expect(isServerError(failed)).toBe(true);
    expect(failed).toMatchObject({ code: 'port_in_use', cause: { code: 'EADDRINUSE' } });
    expect(String(failed)).toContain('--port');
  });

  it('rejects with a typed error when the address is not of this machine', async () => {
    const failed = createServer({ dataDir: tempDir(), host: '203.0.113.1', port: 0, logger: memoryLogger() });
    await expect(failed).rejects.toThrow(CannotListenError);
  });

  it('leaves the globals of whoever embeds it alone', async () => {
    const { Request, Response } = globalThis;
    await startServer();
    expect(globalThis.Request).toBe(Request);
    expect(globalThis.Response).toBe(Response);
  });

  it('closes at once when nothing is under way, also with open connections', async () => {
    const { server, get } = await startServer();
    await get('/v1/events');
    const started = performance.now();
    await server.close();
    expect(performance.now() - started).toBeLessThan(1000);
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('answers the requests under way before it closes', async () => {
    const { server, secretKey } = await startServer();
    const socket = connect(server.port, '127.0.0.1');
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    const body = JSON.stringify(sampleBatch([sampleEvent()]));
    socket.write(
      `POST /v1/events HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${secretKey}\r\n` +
        `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 100)}`,
    );
    await sleep(50);
    const closed = server.close();
    await sleep(50);
    socket.write(body.slice(100));
    await Promise.all([closed, once(socket, 'close')]);
    expect(answer).toContain('"status":"stored"');
  });

  it('closes twice without a complaint', async () => {
    const { server } = await startServer();
    await Promise.all([server.close(), server.close()]);
    await expect(server.close()).resolves.toBeUndefined();
  });

  it('cuts off a request that never ends', { timeout: 15_000 }, async () => {
    const { server, secretKey } = await startServer();
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(
      `POST /v1/events HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${secretKey}\r\n` +
        'content-type: application/json\r\ncontent-length: 5000\r\n\r\n{',
    );
    await sleep(50);
    const started = performance.now();
    await server.close();
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
