import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FootlightEvent } from 'footlight/wire';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, launch, SKIPPED } from '../../../test/browser/chromium.ts';
import { startServer } from '../support/running-server.ts';
import { sampleEvent } from '../support/sample-event.ts';

const DASHBOARD = fileURLToPath(new URL('../../dist/dashboard', import.meta.url));
const RUN = 'window.__xss=1';
const WORD = 'Donaudampfschiff'.repeat(25);

/** What somebody writes who wants a script to run, the page to break, or another thing to be read than is there. */
const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['an image', `<img src=x onerror=${RUN}>`],
  ['a script', `</script><script>${RUN}</script>`],
  ['a link', `javascript:${RUN}//`],
  ['a drawing', `<svg><script>${RUN}</script><animate onbegin=${RUN} attributeName=x></svg>`],
  ['a broken attribute', `"><svg onload=${RUN}>'onmouseover='${RUN}`],
  ['a frame and a base', `<base href=//evil.example><iframe srcdoc="<script>parent.${RUN}</script>">`],
  ['a style', `</style><style>*{background:url(//evil.example/)}</style>{{constructor}}\${${RUN}}`],
  ['separators of lines', `a\u2028${RUN}\u2029b`],
  ['a reversed order', `invoice\u202Egpj.exe`],
  ['a very long word', WORD],
];

/** A call of which every word that a program, a user or a model chose is hostile. */
function hostileEvent(text: string, status: 'ok' | 'error'): FootlightEvent {
  const address = (url: string) => ({ type: 'image_url', image_url: { url } });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"><script>${RUN}</script></svg>`;
  const call = { id: text, type: 'function', name: text, arguments: JSON.stringify({ [text]: text }) };
  return sampleEvent({
    startedAt: new Date().toISOString(),
    status,
    promptTemplateName: text,
    templateChat: [{ role: text, content: `${text} {name}` }],
    templateParams: { name: text, [text]: { [text]: [text] } },
    provider: text,
    host: text,
    model: text,
    servedModel: text,
    helper: text,
    modelParameters: { user: text, [text]: text },
    tools: [{ type: 'function', function: { name: text, description: text, parameters: { [text]: text } } }],
    messages: [
      { role: text, name: text, content: text },
      {
        role: 'tool',
        tool_call_id: text,
        content: [
          { type: 'text', text },
          { type: text, [text]: text },
        ],
      },
      {
        role: 'user',
        content: [address(text), address(`data:image/svg+xml,${svg}`), address(`data:text/html,${svg}`)],
      },
      { role: 'assistant', content: null, refusal: text, tool_calls: [{ ...call, function: call }] },
    ],
    choices: [
      {
        index: 0,
        role: text,
        content: text,
        refusal: text,
        reasoning: text,
        finishReason: text,
        toolCalls: [call],
      },
      { index: 1, role: 'assistant', content: JSON.stringify({ [text]: text }), finishReason: null },
    ],
    finishReason: text,
    rawResponse: { [text]: text },
    responseId: text.slice(0, 400),
    responseModel: text,
    requestId: text.slice(0, 400),
    ...(status === 'error'
      ? { error: { name: text, message: text, status: 400, code: text, type: text, param: text } }
      : {}),
    chatId: text.slice(0, 150),
    chainId: text.slice(0, 150),
    parentEventId: text.slice(0, 150),
    feedbackKey: `${status}${text}`.slice(0, 200),
    context: { userId: text.slice(0, 150), [text]: text },
    sdk: text,
  });
}

/** What is wrong with a page that shows such text; nothing where it is all text. */
function flaws(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if ('__xss' in window) found.push('a script ran');
    for (const element of document.querySelectorAll('*')) {
      for (const { name } of element.attributes) if (name.startsWith('on')) found.push(`a handler ${name}`);
    }
    for (const link of document.querySelectorAll('a')) {
      if (new URL(link.href).origin !== location.origin) found.push(`a link to ${link.href}`);
    }
    const foreign = document.querySelectorAll(
      'iframe, base, object, embed, body script, body style, animate',
    );
    if (foreign.length > 0) found.push(`${foreign.length} foreign elements`);
    const widest = [...document.querySelectorAll('body *')].toSorted(
      (one, other) => other.getBoundingClientRect().right - one.getBoundingClientRect().right,
    )[0];
    if (document.documentElement.scrollWidth > window.innerWidth)
      found.push(`it scrolls sideways, up to <${widest?.localName} class="${widest?.className}">`);
    // What reverses the order of letters may reverse its own, never those of what stands beside it.
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (!node.textContent?.includes('\u202E')) continue;
      let around = node.parentElement;
      const isInline = (element: Element): boolean =>
        getComputedStyle(element).display === 'inline' && getComputedStyle(element).unicodeBidi === 'normal';
      while (around !== null && isInline(around)) around = around.parentElement;
      if (around === null || around.closest('option') !== null) continue;
      const isAlone = around.textContent?.trim() === node.textContent.trim();
      if (!isAlone && getComputedStyle(around).unicodeBidi === 'normal')
        found.push(`<${around.localName} class="${around.className}"> reads in another order`);
    }
    return [...new Set(found)];
  });
}

describe.skipIf(!CHROMIUM)(`the dashboard of a server full of hostile text${SKIPPED}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    if (!existsSync(DASHBOARD)) throw new Error('The dashboard is not built: npm run build');
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it.each([
    ['wide', 1440],
    ['narrow', 390],
  ])('shows all of it as text on every page, %s', { timeout: 240_000 }, async (_, width) => {
    const { url, secretKey, send, post } = await startServer({
      dashboardDir: DASHBOARD,
      rateLimits: { requests: { perSecond: 1000, burst: 1000 } },
    });
    const events = HOSTILE.flatMap(([, text]) => [hostileEvent(text, 'ok'), hostileEvent(text, 'error')]);
    expect((await send(events)).map(({ status }) => status)).toEqual(events.map(() => 'stored'));
    for (const { feedbackKey, promptTemplateName, chainId } of events) {
      const text = promptTemplateName ?? '';
      const feedback = {
        feedbackKey,
        rating: 0.1,
        betterResponse: text,
        comment: text,
        author: text.slice(0, 150),
      };
      expect((await post('/v1/feedback', feedback)).status).toBe(200);
      expect((await post('/v1/chains', { chainId, result: { [text]: [text] } })).status).toBe(200);
    }

    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('dialog', (dialog) => {
      problems.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith('data:'))
        problems.push(`a request to ${request.url()}`);
    });
    const seen = async (what: string): Promise<void> => {
      expect.soft({ what, flaws: await flaws(page) }).toEqual({ what, flaws: [] });
    };
    const open = (fragment: string) => page.goto(url + fragment);
    const rows = page.locator('tbody tr');

    await open(`/#key=${secretKey}`);
    await rows.nth(events.length - 1).waitFor();
    await seen('the list');
    const names = await page.locator('.col-template').allTextContents();
    expect(new Set(names.slice(1))).toEqual(new Set(HOSTILE.map(([, text]) => text)));

    for (const event of events) {
      const text = event.promptTemplateName ?? '';
      await open(`/#/events/${event.id}`);
      await page.getByText('Raw event').waitFor();
      expect(await page.title()).toContain('Footlight');
      expect(await page.locator('h1').textContent()).toBe(text);
      for (const name of ['Answer', 'Messages as sent', 'Template', 'Parameters', 'Feedback']) {
        expect(await page.getByRole('region', { name }).first().textContent()).toContain(text);
      }
      if (event.status === 'error') expect(await page.locator('.error-panel').textContent()).toContain(text);
      for (const summary of await page.locator('summary').all()) await summary.click();
      await page.locator('.raw .json').waitFor();
      await seen(`a call with ${text.slice(0, 30)}`);
    }

    for (const [what, text] of HOSTILE) {
      const id = text.slice(0, 150);
      for (const [name, value] of Object.entries({
        template: text,
        model: text,
        chatId: id,
        chainId: id,
        userId: id,
      })) {
        await open(`/#/?${new URLSearchParams({ [name]: value })}`);
        await rows.nth(1).waitFor();
        await expect.poll(() => rows.count()).toBe(2);
        await seen(`the list by ${name} with ${what}`);
      }
      await open(`/#/?${new URLSearchParams({ text, status: 'nothing' })}`);
      await page.getByRole('search').waitFor();
      await seen(`the search for ${what}`);
      await open(`/#/statistics?${new URLSearchParams({ template: text })}`);
      await page.locator('.parts').waitFor();
      await seen(`the statistics of ${what}`);
      await open(`/#/events/${encodeURIComponent(text)}`);
      await page.getByRole('heading', { name: 'No such call' }).waitFor();
      await seen(`no call called ${what}`);
    }

    await open('/#/statistics');
    await page.locator('.parts').waitFor();
    await page.locator('canvas').nth(4).waitFor();
    expect(await page.locator('.parts tbody tr').count()).toBe(HOSTILE.length);
    await seen('the statistics');

    await open('/#/');
    await rows.first().waitFor();
    await send([hostileEvent(`<img src=y onerror=${RUN}>`, 'ok')]);
    await page.getByText('<img src=y').first().waitFor();
    await seen('the list as a call arrives');

    await page.getByRole('button', { name: 'Forget key' }).click();
    for (const [what, text] of HOSTILE) {
      for (const key of [text, `fl_sk_${text}`]) {
        await open(`/#key=${encodeURIComponent(key)}`);
        await page.getByRole('alert').getByText(/key/u).waitFor();
        await seen(`the form for a key, given ${what}`);
      }
      await open(`/${encodeURIComponent(text)}?${encodeURIComponent(text)}`);
      await seen(`an address with ${what}`);
      await open('/');
    }
    // What is not there answers 401 or 404, and a browser tells of it.
    expect(problems.filter((problem) => !/status of 40[14]/u.test(problem))).toEqual([]);
    await context.close();
  });
});
