import { randomUUID } from 'node:crypto';
import type { StoredFeedback } from 'footlight/wire';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../examples/feedback-widget/app.ts';
import { startBackend, type Backend } from '../../examples/feedback-widget/backend.ts';
import { startScriptedOpenAI, type ScriptedOpenAI } from '../../examples/scripted-openai.ts';
import { CHROMIUM, launch, SKIPPED } from './chromium.ts';

describe.skipIf(!CHROMIUM)(`a page, a browser and the backend${SKIPPED}`, () => {
  let openai: ScriptedOpenAI;
  let backend: Backend;
  let app: App;
  let hostile: App;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    openai = await startScriptedOpenAI();
    backend = await startBackend();
    const options = {
      openai: { baseURL: openai.baseURL, apiKey: 'scripted' },
      footlight: { baseURL: backend.url, apiKey: backend.secretKey },
    };
    [app, hostile] = await Promise.all([startApp(options), startApp(options)]);
    const publishableKey = await backend.publishableKey(app.origin);
    app.configure({ baseURL: backend.url, publishableKey });
    // A page elsewhere that has copied the key, as anyone can.
    hostile.configure({ baseURL: backend.url, publishableKey });
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await app?.[Symbol.asyncDispose]();
    await hostile?.[Symbol.asyncDispose]();
    await backend?.[Symbol.asyncDispose]();
    await openai?.[Symbol.asyncDispose]();
  });

  beforeEach(async () => {
    problems = [];
    context = await browser.newContext();
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
  });

  afterEach(() => context.close());

  /** Opens a page, and gives the feedback key of its answer. */
  async function open(url: string): Promise<string> {
    const answered = page.waitForResponse('**/answer');
    await page.goto(url);
    const { feedbackKey } = (await (await answered).json()) as { feedbackKey: string };
    await down().waitFor();
    return feedbackKey;
  }

  const down = () => page.getByRole('button', { name: 'Bad answer' });
  const field = () => page.getByRole('textbox', { name: 'What would have been better?' });

  /** What the backend holds for the call of that key, newest word first; undefined while the call is not there. */
  async function stored(feedbackKey: string): Promise<StoredFeedback[] | undefined> {
    const call = (await backend.calls()).find(({ event }) => event.feedbackKey === feedbackKey);
    return call?.feedback.toReversed();
  }
  /** The user's opinion: the newest of each part, in whatever order the words arrived. */
  const opinion = async (feedbackKey: string) => {
    const said = (await stored(feedbackKey)) ?? [];
    return {
      rating: said.find(({ rating }) => rating !== null)?.rating,
      betterResponse: said.find(({ betterResponse }) => betterResponse !== null)?.betterResponse,
    };
  };

  test.each(['react', 'element'])(
    'a thumbs-down and a better answer of a tab that is closed at once are with their call: %s',
    async (widget) => {
      const feedbackKey = await open(`${app.origin}/${widget}`);
      await down().click();
      await field().fill('A goal, please.');
      await page.close({ runBeforeUnload: true });
      await expect
        .poll(() => opinion(feedbackKey))
        .toMatchObject({ rating: 0, betterResponse: 'A goal, please.' });
      expect(problems).toEqual([]);
    },
  );

  test.each(['functions', 'react', 'element'])(
    'a thumbs-down in a tab that is closed at once is with its call, once: %s',
    async (widget) => {
      const feedbackKey = await open(`${app.origin}/${widget}`);
      await down().click();
      await page.close({ runBeforeUnload: true });
      await expect.poll(() => opinion(feedbackKey)).toMatchObject({ rating: 0 });
      // The request and the beacon may both have come; they are the same piece of feedback.
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await stored(feedbackKey)).toHaveLength(1);
    },
  );

  test('what is typed is there after the typing pauses, without leaving', async () => {
    const feedbackKey = await open(`${app.origin}/element`);
    await down().click();
    await field().fill('A goal!');
    await page.getByText('Thank you for your feedback.').waitFor();
    await expect.poll(() => opinion(feedbackKey)).toMatchObject({ rating: 0, betterResponse: 'A goal!' });
    expect(problems).toEqual([]);
  });

  test('what is typed is there when the user goes to another page', async () => {
    const feedbackKey = await open(`${app.origin}/react`);
    await down().click();
    await field().fill('A goal, please.');
    await page.goto('about:blank');
    await expect.poll(() => opinion(feedbackKey)).toMatchObject({ betterResponse: 'A goal, please.' });
  });

  test.each(['functions', 'react', 'element'])(
    'feedback given offline arrives once the browser is online again: %s',
    async (widget) => {
      const feedbackKey = await open(`${app.origin}/${widget}`);
      await context.setOffline(true);
      await down().click();
      // The call itself arrives from the server; by then a first try has failed.
      await expect.poll(() => stored(feedbackKey)).toEqual([]);
      expect(await page.getByRole('status').innerText()).toBe('');
      await context.setOffline(false);
      await page.getByText('Thank you').waitFor();
      expect(await stored(feedbackKey)).toMatchObject([{ rating: 0 }]);
    },
  );

  test.each(['functions', 'react', 'element'])(
    'a page of another origin is refused, and told what to do, whatever key it has copied: %s',
    async (widget) => {
      const feedbackKey = await open(`${hostile.origin}/${widget}`);
      await down().click();
      const status = page.getByRole('status');
      await expect.poll(() => status.innerText()).not.toBe('');
      if (widget !== 'element') expect(await status.innerText()).toContain(hostile.origin);
      await expect.poll(() => stored(feedbackKey)).toEqual([]);
    },
  );

  test('nor does a beacon help a page of another origin, though it asks nobody before it is sent', async () => {
    const feedbackKey = await open(`${hostile.origin}/functions`);
    const refusal = page.waitForResponse('**/v1/feedback');
    await page.evaluate(
      ({ feedbackKey, id }) => {
        const { baseUrl, publishableKey } = document.documentElement.dataset;
        const body = JSON.stringify({ id, feedbackKey, rating: 0, publishableKey });
        return navigator.sendBeacon(`${baseUrl}/v1/feedback`, body);
      },
      { feedbackKey, id: randomUUID() },
    );
    expect((await refusal).status()).toBe(403);
    await expect.poll(() => stored(feedbackKey)).toEqual([]);
  });

  test('feedback on a call that nobody knows is taken no differently', async () => {
    await open(`${app.origin}/functions`);
    const feedbackKey = 'f'.repeat(32);
    const status = await page.evaluate(
      async ({ feedbackKey, id }) => {
        const { baseUrl, publishableKey } = document.documentElement.dataset;
        const response = await fetch(`${baseUrl}/v1/feedback`, {
          method: 'POST',
          headers: { authorization: `Bearer ${publishableKey}`, 'content-type': 'application/json' },
          body: JSON.stringify({ id, feedbackKey, rating: 1 }),
        });
        return [response.status, Object.keys((await response.json()) as object).toSorted()];
      },
      { feedbackKey, id: randomUUID() },
    );
    expect(status).toEqual([200, ['id', 'status']]);
  });
});
