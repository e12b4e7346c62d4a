import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { startServer } from '../support/running-server.ts';
import { tempDir } from '../support/temp-dir.ts';

/** A built dashboard with a secret beside it. */
function builtDashboard(): string {
  const root = tempDir();
  const dashboardDir = join(root, 'dashboard');
  mkdirSync(join(dashboardDir, 'assets'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'SECRET');
  writeFileSync(join(dashboardDir, 'secret.key'), 'SECRET');
  writeFileSync(join(dashboardDir, '.secret.txt'), 'SECRET');
  writeFileSync(join(dashboardDir, 'index.html'), '<title>Footlight</title>');
  writeFileSync(join(dashboardDir, 'favicon.svg'), '<svg/>');
  writeFileSync(join(dashboardDir, 'assets', 'index-1a2b.js'), 'main()');
  return dashboardDir;
}

/** Asks for a path exactly as it is written: fetch would tidy it up. */
async function rawGet(port: number, path: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`);
  return text(socket);
}

describe('the dashboard', () => {
  it('is the page at /, always fetched anew', async () => {
    const { url } = await startServer({ dashboardDir: builtDashboard() });
    const response = await fetch(url);
    expect(await response.text()).toBe('<title>Footlight</title>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('has assets that may be kept for ever', async () => {
    const { url } = await startServer({ dashboardDir: builtDashboard() });
    const response = await fetch(`${url}/assets/index-1a2b.js`);
    expect(await response.text()).toBe('main()');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('has an icon', async () => {
    const { url } = await startServer({ dashboardDir: builtDashboard() });
    expect((await fetch(`${url}/favicon.svg`)).headers.get('content-type')).toBe('image/svg+xml');
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/assets/..\\..\\secret.txt',
    '/%2fetc%2fpasswd',
    '/secret.key',
    '/.secret.txt',
    '/assets/%00.js',
    '/assets',
    '/assets/',
  ])('never serves %s', async (path) => {
    const { server } = await startServer({ dashboardDir: builtDashboard() });
    const answer = await rawGet(server.port, path);
    expect(answer).toMatch(/^HTTP\/1\.1 40[04] /u);
    expect(answer).not.toContain('SECRET');
    expect(answer).not.toContain('root:');
  });

  it('says plainly that it is not built', async () => {
    const { url } = await startServer({ dashboardDir: join(tempDir(), 'absent') });
    const response = await fetch(url);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/u);
    expect(await response.text()).toContain('its dashboard is not built');
  });
});
