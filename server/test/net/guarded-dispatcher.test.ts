import { createServer } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { fetch } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ForbiddenAddressError } from '../../src/errors/forbidden-address-error.ts';
import { guardedDispatcher } from '../../src/net/guarded-dispatcher.ts';
import { isPrivateAddress } from '../../src/net/private-addresses.ts';

describe('a private address', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.100.100.200',
    '0.0.0.0',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:169.254.169.254',
    '::ffff:7f00:1',
    '64:ff9b::a9fe:a9fe',
    'fd00:ec2::254',
    'fe80::1',
    'no address',
  ])('is %s', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])('is not %s', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });
});

describe('a guarded request', () => {
  const listen = async (handler: Parameters<typeof createServer>[1]) => {
    const server = createServer(handler);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    return (server.address() as AddressInfo).port;
  };
  const toLoopback: LookupFunction = (_hostname, options, callback) => {
    if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
    else callback(null, '127.0.0.1', 4);
  };
  const causeOf = async (request: Promise<unknown>) => {
    const error = await request.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    return (error as { cause?: unknown } | undefined)?.cause;
  };

  it.each([
    'http://127.0.0.1:PORT/',
    'http://[::1]:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://localhost:PORT/',
  ])('never reaches %s', async (url) => {
    let reached = false;
    const port = await listen((_request, response) => {
      reached = true;
      response.end();
    });
    const cause = await causeOf(
      fetch(url.replace('PORT', String(port)), { dispatcher: guardedDispatcher() }),
    );
    expect(cause).toBeInstanceOf(ForbiddenAddressError);
    expect(reached).toBe(false);
  });

  it('looks at the address that a name leads to', async () => {
    const port = await listen((_request, response) => response.end());
    const dispatcher = guardedDispatcher({ lookup: toLoopback });
    expect(await causeOf(fetch(`http://public.example:${port}/`, { dispatcher }))).toBeInstanceOf(
      ForbiddenAddressError,
    );
  });

  it('refuses a name that leads to a public and a private address', async () => {
    const both: LookupFunction = (_hostname, _options, callback) =>
      callback(null, [
        { address: '8.8.8.8', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ]);
    const dispatcher = guardedDispatcher({ lookup: both });
    expect(await causeOf(fetch('http://both.example/', { dispatcher }))).toBeInstanceOf(
      ForbiddenAddressError,
    );
  });

  it('meets the guard again after a redirect', async () => {
    let inside = 0;
    const hidden = await listen((_request, response) => {
      inside += 1;
      response.end('secret');
    });
    const targets = [`http://127.0.0.1:${hidden}/`, `http://other.example:${hidden}/`];
    const port = await listen((request, response) => {
      response.writeHead(302, { location: targets[Number(request.url?.slice(1))] ?? '' }).end();
    });
    // The first host may be inside, as the operator said; where it leads to may not.
    const dispatcher = guardedDispatcher({ allow: ['first.example'], lookup: toLoopback });
    for (const index of targets.keys()) {
      const cause = await causeOf(fetch(`http://first.example:${port}/${index}`, { dispatcher }));
      expect(cause).toBeInstanceOf(ForbiddenAddressError);
    }
    expect(inside).toBe(0);
  });

  it('reaches private addresses when the operator allows it', async () => {
    const port = await listen((_request, response) => response.end('hello'));
    const dispatcher = guardedDispatcher({ allowPrivate: true, lookup: toLoopback });
    expect(await (await fetch(`http://inside.example:${port}/`, { dispatcher })).text()).toBe('hello');
  });
});
