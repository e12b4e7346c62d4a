import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Context, Hono } from 'hono';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const NOT_BUILT = `Footlight is running, and its dashboard is not built.
Build it with: npm run build
`;

/** The dashboard beside the built server, or where the build puts it when the server runs from its sources. */
export function defaultDashboardDir(): string {
  const [besideBuild, fromSources] = ['./dashboard', '../../dist/dashboard'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  ) as [string, string];
  return existsSync(besideBuild) ? besideBuild : fromSources;
}

/** Serves the built dashboard: its page at `/`, its hashed files below `/assets/`. */
export function dashboardFiles(directory: string): Hono {
  return new Hono()
    .get('/', async (context) => {
      const page = await sendFile(context, directory, 'index.html', 'no-cache');
      return page ?? context.text(NOT_BUILT, 200, { 'cache-control': 'no-store' });
    })
    .get('/assets/:name', async (context) => {
      const assets = join(directory, 'assets');
      // Vite puts a hash of the content into these names.
      const caching = 'public, max-age=31536000, immutable';
      return (await sendFile(context, assets, context.req.param('name'), caching)) ?? context.notFound();
    })
    .get('/:name', async (context) => {
      return (
        (await sendFile(context, directory, context.req.param('name'), 'no-cache')) ?? context.notFound()
      );
    });
}

async function sendFile(
  context: Context,
  directory: string,
  name: string,
  caching: string,
): Promise<Response | undefined> {
  // A name without separators that does not begin with a dot cannot lead out of its directory.
  const contentType = /^\w[\w.-]*$/u.test(name) ? CONTENT_TYPES[extname(name)] : undefined;
  if (contentType === undefined) return undefined;
  try {
    const content = await readFile(join(directory, name));
    return context.body(new Uint8Array(content), 200, {
      'content-type': contentType,
      'cache-control': caching,
    });
  } catch {
    return undefined;
  }
}
