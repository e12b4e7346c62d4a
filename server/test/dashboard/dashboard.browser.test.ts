import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { EventSummary, LossReport } from 'footlight/wire';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/chromium.ts';
import {
  BROKEN_EVENT,
  cannedDetail,
  cannedEvent,
  cannedSummary,
  GOOD_KEY,
  HOSTILE,
} from './canned-events.ts';
import { startStubServer } from './stub-server.ts';
import type { StubServer } from './stub-server.ts';

const CHROMIUM = findChromium() ?? '';
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const FIRST = cannedEvent();
const PAGE_SIZE = 50;

/** Builds the page as a release does, but into a folder of its own, so that a stale build cannot pass. */
async function buildDashboard(folder: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const root = fileURLToPath(new URL('../../dashboard', import.meta.url));
  const options = ['build', root, '--outDir', folder, '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, [vite, ...options], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

describe.skipIf(!existsSync(CHROMIUM))(`the dashboard in a browser (skipped without chromium)`, () => {
  let folder: string;
  let stub: StubServer;
  let browser: BrowserContext;
  let page: Page;
  let calls: EventSummary[];
  let losses: LossReport;
  let problems: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footlight-dashboard-'));
    await buildDashboard(join(folder, 'page'));
    stub = await startStubServer(join(folder, 'page'), (path, query) => {
      if (path === '/v1/events') {
        const status = query.get('status');
        const found = calls.filter((call) => status === null || call.status === status);
        const cursor = query.get('cursor');
        const start = cursor === null ? 0 : found.findIndex(({ id }) => id === cursor) + 1;
        const events = found.slice(start, start + PAGE_SIZE);
        return { events, nextCursor: start + PAGE_SIZE < found.length ? events.at(-1)?.id : null };
      }
      if (path === '/v1/losses') return losses;
      if (path.endsWith(String(BROKEN_EVENT['id']))) return { event: BROKEN_EVENT };
      return path.endsWith(FIRST.id) ? cannedDetail() : undefined;
    });
    browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: CHROMIUM,
      args: ARGUMENTS,
      viewport: { width: 1440, height: 900 },
    });
  });

  afterAll(async () => {
    await browser?.close();
    await stub?.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    calls = Array.from({ length: 120 }, (_, n) => cannedSummary(n));
    calls[1] = cannedSummary(1, {
      preview: HOSTILE,
      promptTemplateName: HOSTILE,
      templateParams: { [HOSTILE]: HOSTILE },
    });
    losses = { total: 0, reasons: [] };
    problems = [];
    page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    // A violation of the policy is reported on the console as an error, too.
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
  });

  afterEach(async () => {
    const wasAttacked = await page.evaluate(() => 'pwned' in window);
    await page.close();
    expect(wasAttacked).toBe(false);
    expect(problems).toEqual([]);
  });

  const open = (fragment: string) => page.goto(`${stub.url}${fragment}`);
  const openWithKey = async (fragment: string): Promise<void> => {
    await open(`#key=${GOOD_KEY}`);
    await page.locator('tbody tr').first().waitFor();
    if (fragment !== '') await open(fragment);
  };
  const rows = () => page.locator('tbody tr');
  /** What a reader does who comes back to the tab: the list refreshes at once. */
  const refreshAsIfVisibleAgain = () =>
    page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  it('shows the calls, newest first, and takes the key out of the address', async () => {
    await open(`#key=${GOOD_KEY}`);
    await page.getByRole('row', { name: 'support-reply' }).first().waitFor();
    expect(await rows().count()).toBe(PAGE_SIZE);
    expect(page.url()).toBe(`${stub.url}#/`);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    const first = await rows().first().innerText();
    for (const text of [
      'support-reply',
      'Nordlicht Travel',
      'gpt-4o-mini',
      '1.84 s',
      '1,204 / 318',
      '0.2',
      'OK',
    ]) {
      expect(first).toContain(text);
    }
    expect(await page.getByRole('columnheader').allInnerTexts()).toHaveLength(9);
    expect(await rows().nth(1).innerText()).toContain(HOSTILE);
    await page.reload();
    await rows().first().waitFor();
  });

  it('opens a call with template, parameters, messages, answer and feedback side by side', async () => {
    await openWithKey('');
    await page
      .getByRole('link', { name: /open support-reply/ })
      .first()
      .press('Enter');
    await page.getByRole('heading', { level: 1, name: 'support-reply' }).waitFor();
    const panel = (name: string) => page.getByRole('region', { name, exact: false });

    expect(await panel('Template').locator('mark').allInnerTexts()).toEqual([
      '{company}',
      '{customer.name}',
      '{question}',
      '{language}',
      '{tone}',
    ]);
    expect(await panel('Parameters').innerText()).toContain('Nordlicht Travel');
    expect(await panel('Messages as sent').innerText()).toContain(HOSTILE);
    expect(await panel('Messages as sent').locator('mark').first().innerText()).toBe('Nordlicht Travel');
    expect(await panel('Answer').innerText()).toContain(`I am sorry about your night, Ada. ${HOSTILE}`);
    expect(await panel('Answer').innerText()).toContain('find_trains');
    expect(await panel('Feedback').innerText()).toContain(`Take the bus. ${HOSTILE}`);
    expect(await panel('Feedback').innerText()).toContain('0.85');

    const left = async (name: string) => (await panel(name).boundingBox())?.x ?? 0;
    expect(await left('Template')).toBeLessThan(await left('Messages as sent'));
    expect(await left('Messages as sent')).toBeLessThan(await left('Answer'));

    await page.getByText('Raw event').click();
    await page.locator('.raw').getByText('"schemaVersion": 1').waitFor();
    expect(await page.title()).toBe('support-reply · Footlight');
    expect(await page.locator('#app img').count()).toBe(0);
  });

  it('stacks the parts of a call on a narrow screen, without scrolling sideways', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openWithKey(`#/events/${FIRST.id}`);
    await page.getByRole('heading', { name: 'Feedback' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.goBack();
    await rows().first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('shows a call of which nothing has the expected shape', async () => {
    await openWithKey(`#/events/${String(BROKEN_EVENT['id'])}`);
    await page.getByText('I will not.').waitFor();
    expect(await page.getByText('could not be shown').count()).toBe(0);
    await page.getByRole('button', { name: 'show all 200,000 characters' }).click();
    await page.getByText('Context').click();
    await page.getByText('Raw event').click();
    await page.getByText('https://example.com/spy.png').first().waitFor();
    expect(await page.locator('#app img').count()).toBe(0);
  });

  it('says so when there is no such call', async () => {
    await openWithKey('#/events/gone');
    await page.getByRole('heading', { name: 'No such call' }).waitFor();
    problems = problems.filter((problem) => !problem.includes('404'));
  });

  it('filters through the address, and does not wipe what is being typed', async () => {
    await openWithKey('');
    await page.getByLabel('Status').selectOption('error');
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 10);
    expect(page.url()).toBe(`${stub.url}#/?status=error`);

    const template = page.getByLabel('Template');
    await template.pressSequentially('support-re');
    await refreshAsIfVisibleAgain();
    await page.waitForTimeout(200);
    expect(await template.inputValue()).toBe('support-re');
    await template.press('Enter');
    await page.waitForURL(({ hash }) => hash === '#/?template=support-re&status=error');
    expect(await template.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByRole('link', { name: 'Clear' }).click();
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 50);
    expect(await template.inputValue()).toBe('');
  });

  it('keeps the pages, the scroll and the row while calls arrive and while a call is open', async () => {
    await openWithKey('');
    await page.getByRole('button', { name: 'Load more' }).click();
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 100);
    const row = rows().nth(70);
    const id = await row.getAttribute('data-id');
    await row.scrollIntoViewIfNeeded();
    const topOf = () =>
      page.locator(`[data-id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);
    const before = await topOf();

    calls.unshift(
      ...[1, 2, 3].map((n) => cannedSummary(1, { id: `new-${n}`, promptTemplateName: 'brand-new' })),
    );
    await refreshAsIfVisibleAgain();
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 103);
    expect(Math.abs((await topOf()) - before)).toBeLessThan(2);

    // The link is stretched over the whole row, so any cell opens the call.
    await page.locator(`[data-id="${id}"] .col-model`).click({ force: true });
    await page.getByRole('heading', { name: 'No such call' }).waitFor();
    await page.locator('main').getByRole('link', { name: 'Calls', exact: true }).click();
    await rows().nth(102).waitFor();
    expect(Math.abs((await topOf()) - before)).toBeLessThan(2);
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.dataset['id'])).toBe(id);
    problems = problems.filter((problem) => !problem.includes('404'));
  });

  it('shows how to send a first call while there is none, and the call as soon as it is there', async () => {
    const all = calls;
    calls = [];
    await open(`#key=${GOOD_KEY}`);
    await page.getByText(`import { Client } from 'footlight';`).waitFor();
    calls = all;
    await refreshAsIfVisibleAgain();
    await rows().first().waitFor();
  });

  it('says nothing of losses while there are none', async () => {
    const told = page.waitForResponse((response) => response.url().endsWith('/v1/losses'));
    await openWithKey('');
    await (await told).finished();
    expect(await page.getByText('lost').count()).toBe(0);
  });

  it('says in one line what was lost, and explains it to whoever asks', async () => {
    const lastSeen = new Date().toISOString();
    losses = {
      total: 1012,
      reasons: [
        { reason: 'overflow', count: 1000, senders: 2, lastSeen },
        { reason: 'rejected', count: 10, senders: 1, lastSeen },
        { reason: HOSTILE, count: 2, senders: 1, lastSeen },
      ],
    };
    await openWithKey('');
    const line = page.getByText(
      '1,012 calls were lost before they reached this server: 1,000 overflow, 10 rejected, ',
    );
    await line.waitFor();
    expect(await page.getByText('more calls were waiting').isVisible()).toBe(false);
    await line.click();
    expect(await page.getByText('more calls were waiting').isVisible()).toBe(true);
    expect(await page.getByText('a reason that this page does not know').isVisible()).toBe(true);

    losses = { total: 1, reasons: [{ reason: 'shutdown', count: 1, senders: 1, lastSeen }] };
    await refreshAsIfVisibleAgain();
    await page.getByText('1 call was lost before it reached this server: 1 shutdown').waitFor();
  });

  it('keeps the rows where they are when the line about losses appears', async () => {
    await openWithKey('');
    const row = rows().nth(40);
    await row.evaluate((element) => element.scrollIntoView());
    const top = async () => (await row.boundingBox())?.y ?? 0;
    const before = await top();
    losses = { total: 1, reasons: [{ reason: 'overflow', count: 1, senders: 1, lastSeen: '' }] };
    await refreshAsIfVisibleAgain();
    await page.getByText('1 call was lost').waitFor();
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  });

  it('asks for the key when there is none, or when the server refuses it', async () => {
    await open('');
    const field = page.getByLabel('Secret key of the project');
    await field.fill('fl_pk_123');
    await field.press('Enter');
    await page.getByText('This is a publishable key').waitFor();

    await open('#key=fl_sk_wrong');
    await page.getByText('This key is not known here.').waitFor();
    expect(page.url()).toBe(`${stub.url}#/`);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);

    await field.fill(GOOD_KEY);
    await field.press('Enter');
    await rows().first().waitFor();
    expect(page.url()).not.toContain('fl_sk_');
    await page.getByRole('button', { name: 'Forget key' }).click();
    await field.waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    problems = problems.filter((problem) => !problem.includes('401'));
  });
});
