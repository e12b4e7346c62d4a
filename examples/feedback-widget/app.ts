import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Client, TemplateChat } from 'footlight';

/** The three ways to ask for feedback, a page each. */
export const WIDGETS = ['functions', 'react', 'element'] as const;

/** A small web application whose answers come from a model. */
export interface App extends AsyncDisposable {
  readonly origin: string;
  /** Gives the pages what they need to send feedback. */
  configure(options: { baseURL: string; publishableKey: string }): void;
}

/** What the application is started with. */
export interface AppOptions {
  readonly footlight: { readonly baseURL: string; readonly apiKey: string };
  readonly openai: { readonly baseURL: string; readonly apiKey: string };
}

const pages = (name: string): string => fileURLToPath(new URL(`pages/${name}`, import.meta.url));

/** Starts it on a free port of 127.0.0.1. */
export async function startApp({ footlight, openai }: AppOptions): Promise<App> {
  const client = new Client({ ...openai, footlight: { ...footlight, promptTemplateName: 'sport-emoji' } });
  const scripts = await bundle();
  const page = await readFile(pages('page.html'), 'utf8');
  let forPages = { baseURL: '', publishableKey: '' };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://app');
    respond(pathname, response).catch((error: unknown) => send(response, 500, 'text/plain', String(error)));
  });

  async function respond(path: string, response: ServerResponse): Promise<void> {
    const name = path.slice(1);
    if (path === '/answer') {
      send(response, 200, 'application/json', JSON.stringify(await answer(client)));
    } else if (WIDGETS.some((widget) => widget === name)) {
      const html = page
        .replaceAll('{widget}', name)
        .replaceAll('{baseURL}', forPages.baseURL)
        .replaceAll('{publishableKey}', forPages.publishableKey);
      response.setHeader('content-security-policy', contentSecurityPolicy(forPages.baseURL));
      send(response, 200, 'text/html', html);
    } else if (scripts.has(name)) {
      send(response, 200, 'text/javascript', scripts.get(name) as string);
    } else if (path === '/page.css') {
      send(response, 200, 'text/css', await readFile(pages('page.css'), 'utf8'));
    } else {
      send(response, 404, 'text/plain', `There is nothing at ${path}.`);
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    configure: (options) => void (forPages = options),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await client.shutdown();
    },
  };
}

/** Asks the model, and hands the page the answer with the key that feedback on it needs. */
async function answer(client: Client): Promise<{ answer: string; feedbackKey: string }> {
  const completion = await client.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: new TemplateChat(
      [{ role: 'user', content: 'Show me an emoji that matches the sport: {sport}' }],
      { sport: 'soccer' },
    ),
  });
  return {
    answer: completion.choices[0]?.message.content ?? '',
    feedbackKey: completion.footlight?.feedbackKey ?? '',
  };
}

/** Nothing inline, nothing of others; the one foreign address is where feedback goes. */
function contentSecurityPolicy(backend: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${backend}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: WIDGETS.map((widget) => pages(`${widget}.js`)),
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    outdir: 'out',
    define: { 'process.env.NODE_ENV': JSON.stringify(process.env['NODE_ENV'] ?? 'production') },
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/u, ''), text]));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
}
