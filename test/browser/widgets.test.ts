import { build } from 'esbuild';
import type { Browser, Locator, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startApp, type App } from '../../examples/feedback-widget/app.ts';
import { startScriptedOpenAI, type ScriptedOpenAI } from '../../examples/scripted-openai.ts';
import { CHROMIUM, launch, SKIPPED } from './chromium.ts';

const STORED = { json: { id: 'one', status: 'stored' } };
const FAILED = { status: 400, json: { error: { code: 'invalid_feedback', message: 'No.' } } };

describe.skipIf(!CHROMIUM)(`the widgets in a browser${SKIPPED}`, () => {
  let openai: ScriptedOpenAI;
  let app: App;
  let browser: Browser;
  let page: Page;
  let problems: string[];
  let sent: Record<string, unknown>[];
  /** What the backend answers; a test may keep it waiting. */
  let answer: (route: Route) => unknown;

  beforeAll(async () => {
    openai = await startScriptedOpenAI();
    app = await startApp({
      openai: { baseURL: openai.baseURL, apiKey: 'scripted' },
      footlight: { baseURL: 'http://127.0.0.1:9', apiKey: '' },
    });
    app.configure({ baseURL: app.origin, publishableKey: 'fl_pk_test' });
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    await app?.[Symbol.asyncDispose]();
    await openai?.[Symbol.asyncDispose]();
  });

  beforeEach(async () => {
    problems = [];
    sent = [];
    answer = (route) => route.fulfill(STORED);
    page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    // Nothing is recorded here, so that the key is made up.
    await page.route('**/answer', (route) => route.fulfill({ json: { answer: '⚽', feedbackKey: 'key' } }));
    await page.route('**/v1/feedback', (route) => {
      sent.push(JSON.parse(route.request().postData() ?? '{}') as Record<string, unknown>);
      return answer(route);
    });
  });

  afterEach(() => page.close());

  const up = () => page.getByRole('button', { name: 'Good answer' });
  const down = () => page.getByRole('button', { name: 'Bad answer' });
  const field = () => page.getByRole('textbox', { name: 'What would have been better?' });
  const pressed = (thumb: Locator) => thumb.getAttribute('aria-pressed');
  const open = async (path: string): Promise<void> => {
    await page.goto(app.origin + path);
    await down().waitFor();
  };

  /** Plays a rating that fails while the user is on the way to the field. */
  const keepsTheField = async (show: () => Promise<void>): Promise<void> => {
    let fail = (): void => {};
    answer = (route) => new Promise<void>((resolve) => (fail = resolve)).then(() => route.fulfill(FAILED));
    await show();
    await down().click();
    await field().focus();
    await expect.poll(() => sent).toHaveLength(1);
    fail();
    await page.getByText('could not be sent').waitFor();
    expect(await field().evaluate((node) => node.matches(':focus'))).toBe(true);
    answer = (route) => route.fulfill(STORED);
    await page.keyboard.type('x');
    await expect.poll(() => sent.at(-1)).toMatchObject({ rating: 0 });
  };

  describe.each(['react', 'element'])('%s', (widget) => {
    test('shows a rating before the backend has it, and that it has it', async () => {
      let release = (): void => {};
      answer = (route) =>
        new Promise<void>((resolve) => (release = resolve)).then(() => route.fulfill(STORED));
      await open(`/${widget}`);
      await up().click();
      expect(await pressed(up())).toBe('true');
      expect(await pressed(down())).toBe('false');
      expect(await page.getByRole('status').innerText()).toBe('');
      await expect.poll(() => sent).toHaveLength(1);
      release();
      await page.getByText('Thank you').waitFor();
      expect(sent).toMatchObject([{ feedbackKey: 'key', rating: 1 }]);
      expect(problems).toEqual([]);
    });

    test('takes a rating back that was refused, and sends the next one', async () => {
      answer = (route) => route.fulfill(FAILED);
      await open(`/${widget}`);
      await up().click();
      await expect.poll(() => pressed(up())).toBe('false');
      expect(await page.getByRole('status').innerText()).toMatch(/No\.|could not be sent/u);
      answer = (route) => route.fulfill(STORED);
      await down().click();
      await page.getByText('Thank you').waitFor();
      expect(await pressed(down())).toBe('true');
    });

    test('keeps what was typed in sight when it could not be sent', async () => {
      await open(`/${widget}`);
      await down().click();
      await page.getByText('Thank you').waitFor();
      answer = (route) => route.fulfill(FAILED);
      await field().fill('A goal.');
      await expect.poll(() => page.getByRole('status').innerText()).toMatch(/No\.|could not be sent/u);
      expect(await field().inputValue()).toBe('A goal.');
    });

    test('offers the answer itself to be made better, and sends it whole with the rating', async () => {
      await open(`/${widget}`);
      expect(await field().count()).toBe(0);
      await down().click();
      expect(await field().inputValue()).toBe('⚽');
      await field().press('End');
      await field().pressSequentially('🥅');
      await expect.poll(() => sent.length).toBe(2);
      expect(sent).toMatchObject([{ rating: 0 }, { rating: 0, betterResponse: '⚽🥅' }]);
      expect(sent[0]).not.toHaveProperty('betterResponse');
    });

    test('works by keyboard alone', async () => {
      await open(`/${widget}`);
      await page.keyboard.press('Tab');
      expect(await up().evaluate(isFocused)).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await pressed(down())).toBe('true');
      expect(await down().evaluate(isFocused)).toBe(true);
      await page.keyboard.press('Tab');
      expect(await field().evaluate(isFocused)).toBe(true);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('x');
      await expect.poll(() => sent.at(-1)).toMatchObject({ rating: 0, betterResponse: 'x' });
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => sent.at(-1)).toMatchObject({ rating: 1, betterResponse: 'x' });
    });
  });

  describe('<footlight-feedback>', () => {
    const element = () => page.locator('footlight-feedback');

    test('tells a screen reader what it is, what is pressed, and what became of it', async () => {
      await open('/element');
      await down().click();
      await page.getByText('Thank you for your feedback.').waitFor();
      expect(await element().ariaSnapshot()).toBe(
        [
          '- group "Feedback on this answer":',
          '  - button "Good answer": 👍',
          '  - button "Bad answer" [expanded] [pressed]: 👎',
          '  - text: What would have been better?',
          '  - textbox "What would have been better?": ⚽',
          '  - button "Send"',
          '  - status: Thank you for your feedback.',
        ].join('\n'),
      );
    });

    test('speaks the language of the page', async () => {
      await open('/element');
      await element().evaluate((node) => {
        node.setAttribute('label-up', 'Gute Antwort');
        node.setAttribute('label-group', 'Rückmeldung');
      });
      await page.getByRole('button', { name: 'Gute Antwort' }).waitFor();
      await page.getByRole('group', { name: 'Rückmeldung' }).waitFor();
    });

    test('is styled by its parts and variables under a policy without inline styles or scripts', async () => {
      await open('/element');
      await down().click();
      const style = (part: string, property: string) =>
        element().evaluate(
          (node, { part, property }) =>
            getComputedStyle(node.shadowRoot!.querySelector(`[part~=${part}]`)!).getPropertyValue(property),
          { part, property },
        );
      expect(await style('up', 'border-radius')).toBe('8px');
      expect(await style('send', 'font-weight')).toBe('700');
      expect(await style('thumbs', 'display')).toBe('flex');
      expect(problems).toEqual([]);
    });

    test('sends at once on Send, and tells the page of every change', async () => {
      await open('/element');
      await element().evaluate((node) => {
        const seen: string[] = ((globalThis as { seen?: string[] }).seen = []);
        node.addEventListener('opinionchange', (event) =>
          seen.push((event as CustomEvent<{ status: string }>).detail.status),
        );
      });
      await down().click();
      await field().fill('A goal.');
      await page.getByRole('button', { name: 'Send' }).click();
      await expect.poll(() => sent.at(-1)).toMatchObject({ betterResponse: 'A goal.' });
      await expect
        .poll(() => page.evaluate(() => (globalThis as { seen?: string[] }).seen?.at(-1)))
        .toBe('sent');
    });

    test('begins anew with another key, and sends what was typed for the one before', async () => {
      await open('/element');
      await down().click();
      await field().fill('A goal.');
      await element().evaluate((node) => node.setAttribute('feedback-key', 'another'));
      expect(await pressed(down())).toBe('false');
      expect(await field().count()).toBe(0);
      await expect.poll(() => sent.at(-1)).toMatchObject({ feedbackKey: 'key', betterResponse: 'A goal.' });
      await up().click();
      await expect.poll(() => sent.at(-1)).toMatchObject({ feedbackKey: 'another', rating: 1 });
    });

    test('sends what was typed when it is taken out of the page', async () => {
      await open('/element');
      await down().click();
      await field().fill('A goal.');
      await element().evaluate((node) => node.remove());
      await expect.poll(() => sent.at(-1)).toMatchObject({ betterResponse: 'A goal.' });
    });

    test('keeps the field in sight that the user is about to type into when the rating fails', () =>
      keepsTheField(() => open('/element')));

    test('keeps its style in another document', async () => {
      await open('/element');
      const display = await element().evaluate((node) => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.contentDocument!.body.append(node);
        document.body.append(node);
        return getComputedStyle(node.shadowRoot!.querySelector('[part=thumbs]')!).display;
      });
      expect(display).toBe('flex');
    });

    test('has a style also where none can be made by a script, as in test environments', async () => {
      await page.addInitScript(() => {
        delete (CSSStyleSheet.prototype as Partial<CSSStyleSheet>).replaceSync;
      });
      await page.route('**/element', async (route) => {
        const response = await route.fetch();
        const { 'content-security-policy': _, ...headers } = response.headers();
        await route.fulfill({ response, headers });
      });
      await open('/element');
      const display = await element().evaluate(
        (node) => getComputedStyle(node.shadowRoot!.querySelector('[part=thumbs]')!).display,
      );
      expect(display).toBe('flex');
    });

    test('shows what was said in the element that it takes the place of, which cannot overtake it', async () => {
      let asked = 0;
      answer = (route) => (++asked === 1 ? route.fulfill({ status: 502 }) : route.fulfill(STORED));
      await open('/element');
      await up().click();
      await expect.poll(() => sent).toHaveLength(1);
      await element().evaluate((node) => {
        const another = node.cloneNode(true);
        node.replaceWith(another);
      });
      expect(await pressed(up())).toBe('true');
      await down().click();
      await page.getByText('Thank you').waitFor();
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(sent.at(-1)).toMatchObject({ rating: 0 });
    });

    test('says that it failed when it has a secret key, and sends nothing', async () => {
      await open('/element');
      await element().evaluate((node) => node.setAttribute('publishable-key', 'fl_sk_secret'));
      await up().click();
      await page.getByText('could not be sent').waitFor();
      const error = await element().evaluate(
        (node) => (node as { opinion?: { error?: Error } } & Element).opinion?.error?.message,
      );
      expect(error).toMatch(/keys create --publishable.*got a secret/u);
      expect(sent).toEqual([]);
    });
  });

  describe('<Feedback> and useFeedback', () => {
    /** Runs a program that has React and ours in the page. */
    async function run(program: string): Promise<void> {
      const { outputFiles } = await build({
        stdin: {
          contents: `
            import { createElement as h, StrictMode, useState } from 'react';
            import { createRoot, hydrateRoot } from 'react-dom/client';
            import { renderToString } from 'react-dom/server.browser';
            import { createFeedback, Feedback, FeedbackProvider, useFeedback } from 'footlight/react';
            const options = createFeedback({ baseURL: location.origin, publishableKey: 'fl_pk_test' });
            const root = document.querySelector('#feedback');
            ${program}`,
          resolveDir: '.',
        },
        bundle: true,
        format: 'iife',
        write: false,
        define: { 'process.env.NODE_ENV': '"development"' },
        logLevel: 'error',
      });
      await page.route('**/empty', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><div id="feedback"></div>' }),
      );
      await page.goto(`${app.origin}/empty`);
      await page.evaluate(outputFiles[0]!.text);
      await down().waitFor();
    }

    test('takes over what a server rendered, in strict mode, without a complaint, and sends each click once', async () => {
      await run(`
        const app = h(StrictMode, null, h(Feedback, { feedbackKey: 'key', answer: 'x', options }));
        root.innerHTML = renderToString(app);
        hydrateRoot(root, app, { onRecoverableError: (error) => console.error(error) });`);
      await down().click();
      await page.getByText('Thank you').waitFor();
      expect(sent).toMatchObject([{ rating: 0 }]);
      await field().fill('y');
      await page.getByRole('button', { name: 'Send' }).click();
      await expect.poll(() => sent).toHaveLength(2);
      expect(sent[1]).toMatchObject({ rating: 0, betterResponse: 'y' });
      expect(problems).toEqual([]);
    });

    test('keeps the field in sight that the user is about to type into when the rating fails', () =>
      keepsTheField(() =>
        run(`createRoot(root).render(h(Feedback, { feedbackKey: 'key', answer: 'x', options }));`),
      ));

    test('gives the same functions at every render', async () => {
      await run(`
        const seen = (globalThis.seen = new Set());
        function App() {
          const { rate, suggest, save, rating } = useFeedback('key', { ...options });
          for (const each of [rate, suggest, save]) seen.add(each);
          return h('button', { 'aria-label': 'Bad answer', onClick: () => rate(rating === 0 ? 1 : 0) });
        }
        createRoot(root).render(h(App));`);
      await down().click();
      await down().click();
      await expect.poll(() => sent.at(-1)).toMatchObject({ rating: 1 });
      expect(await page.evaluate(() => (globalThis as unknown as { seen: Set<unknown> }).seen.size)).toBe(3);
    });

    test('begins anew with another key, and sends what was typed when it goes away', async () => {
      await run(`
        function App() {
          const [key, setKey] = useState('key');
          return h('main', null,
            key && h(Feedback, { feedbackKey: key, options }),
            h('button', { onClick: () => setKey('another') }, 'Next'),
            h('button', { onClick: () => setKey('') }, 'None'));
        }
        createRoot(root).render(h(StrictMode, null, h(App)));`);
      await down().click();
      await field().fill('A goal.');
      await page.getByRole('button', { name: 'Next' }).click();
      expect(await pressed(down())).toBe('false');
      await expect.poll(() => sent.at(-1)).toMatchObject({ feedbackKey: 'key', betterResponse: 'A goal.' });
      await down().click();
      await field().fill('Another.');
      await page.getByRole('button', { name: 'None' }).click();
      await expect
        .poll(() => sent.at(-1))
        .toMatchObject({ feedbackKey: 'another', rating: 0, betterResponse: 'Another.' });
    });

    test('says where a provider is missing', async () => {
      await run(`
        function App() {
          const { rate, error } = useFeedback('key');
          return h('button', { 'aria-label': 'Bad answer', onClick: () => rate(0) }, error?.message);
        }
        createRoot(root).render(h(App));`);
      await down().click();
      await expect.poll(() => down().innerText()).toContain('<FeedbackProvider');
      expect(sent).toEqual([]);
    });
  });
});

function isFocused(node: Element): boolean {
  return (node.getRootNode() as Document | ShadowRoot).activeElement === node;
}
