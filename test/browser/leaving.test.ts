import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../examples/feedback-widget/app.ts';
import { startScriptedOpenAI, type ScriptedOpenAI } from '../../examples/scripted-openai.ts';
import { startServer, type SeenRequest, type TestServer } from '../support/http-server.ts';
import { CHROMIUM, launch, SKIPPED } from './chromium.ts';

describe.skipIf(!CHROMIUM)(`leaving while the backend is slow${SKIPPED}`, () => {
  let openai: ScriptedOpenAI;
  /** A backend that keeps pages waiting and takes what they leave behind. */
  let slow: TestServer;
  let app: App;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    openai = await startScriptedOpenAI();
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await openai?.[Symbol.asyncDispose]();
  });

  beforeEach(async () => {
    slow = await startServer(({ method, headers }, response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', 'authorization, content-type');
      if (method === 'OPTIONS' || !headers.authorization) response.end();
    });
    app = await startApp({
      openai: { baseURL: openai.baseURL, apiKey: 'scripted' },
      footlight: { baseURL: slow.url, apiKey: '' },
    });
    app.configure({ baseURL: slow.url, publishableKey: 'fl_pk_test' });
    context = await browser.newContext();
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.route('**/answer', (route) => route.fulfill({ json: { answer: '⚽', feedbackKey: 'key' } }));
  });

  afterEach(async () => {
    await context.close();
    await app[Symbol.asyncDispose]();
    await slow[Symbol.asyncDispose]();
  });

  // Chromium now and then loses a beacon of a page that is closed as fast as a test can do it.
  const leave = () => page.goto('about:blank');
  const posts = (chosen: (request: SeenRequest) => boolean) =>
    slow.requests
      .filter((request) => request.method === 'POST' && chosen(request))
      .map(({ body }) => JSON.parse(body) as Record<string, unknown>);
  const waiting = () => posts(({ headers }) => headers.authorization === 'Bearer fl_pk_test');
  const beacons = () =>
    posts(({ headers }) => !headers.authorization && headers['content-type'] === 'text/plain;charset=UTF-8');

  test.each(['functions', 'react', 'element'])(
    'the browser sends again what has no answer, under the same id: %s',
    async (widget) => {
      await page.goto(`${app.origin}/${widget}`);
      await page.getByRole('button', { name: 'Good answer' }).click();
      await expect.poll(waiting).toHaveLength(1);
      await leave();
      await expect.poll(beacons).toEqual([{ ...waiting()[0], publishableKey: 'fl_pk_test' }]);
    },
  );

  test.each(['react', 'element'])(
    'of two words the browser sends the last, since the first might overtake it: %s',
    async (widget) => {
      await page.goto(`${app.origin}/${widget}`);
      await page.getByRole('button', { name: 'Good answer' }).click();
      await expect.poll(waiting).toHaveLength(1);
      await page.getByRole('button', { name: 'Bad answer' }).click();
      await page.getByRole('textbox').fill('A goal.');
      await leave();
      await expect
        .poll(beacons)
        .toMatchObject([{ feedbackKey: 'key', rating: 0, betterResponse: 'A goal.' }]);
      expect(beacons()[0]?.['id']).not.toBe(waiting()[0]?.['id']);
    },
  );

  test('a page that is out of sight sends at once what is said then', async () => {
    await page.goto(`${app.origin}/react`);
    await page.getByRole('button', { name: 'Good answer' }).waitFor();
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.querySelector<HTMLButtonElement>('[aria-label="Good answer"]')?.click();
    });
    await expect.poll(beacons).toMatchObject([{ rating: 1 }]);
  });
});
