import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { OPERATIONS } from '../../src/openapi/operations.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { startServer } from '../support/running-server.ts';
import { tempDir } from '../support/temp-dir.ts';

/** The files of the dashboard, which are no interface. */
const FILES = new Set(['get /', 'get /assets/:name', 'get /:name']);

describe('the OpenAPI document', () => {
  it('misses no route, and has none too many', async () => {
    const store = openSqliteStore({ dataDir: tempDir() });
    const { hono } = createApp({ store, logger: memoryLogger(), dashboardDir: tempDir() });
    await store.close();
    const served = new Set(
      hono.routes
        .filter(({ method }) => method !== 'ALL')
        .map(({ method, path }) => `${method.toLowerCase()} ${path}`)
        .filter((route) => !FILES.has(route)),
    );
    const described = OPERATIONS.map(({ method, path }) => `${method} ${path}`);
    expect(described.toSorted()).toEqual([...served].toSorted());
  });

  it('is served to anybody, with the schemas that check the requests', async () => {
    const { url } = await startServer();
    const response = await fetch(`${url}/openapi.json`);
    expect(response.headers.get('content-type')).toContain('application/json');
    const document = (await response.json()) as Record<string, never>;
    expect(document).toMatchObject({
      openapi: '3.1.0',
      paths: {
        '/v1/events': {
          post: {
            requestBody: {
              content: {
                'application/json': {
                  schema: {
                    properties: {
                      events: {
                        type: 'array',
                        items: { required: expect.arrayContaining(['id', 'status']) },
                      },
                    },
                  },
                },
              },
            },
          },
          get: { parameters: expect.arrayContaining([expect.objectContaining({ name: 'minRating' })]) },
        },
        '/v1/events/{id}': { get: { parameters: [{ name: 'id', in: 'path', required: true }] } },
      },
    });
  });
});
