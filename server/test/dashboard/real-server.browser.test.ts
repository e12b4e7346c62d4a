import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { findChromium } from '../../../scripts/chromium.ts';
import { setDashboardPassword } from '../../src/sessions/sessions.ts';
import { startServer } from '../support/running-server.ts';
import { sampleEvent } from '../support/sample-event.ts';

const CHROMIUM = findChromium() ?? '';
const PASSWORD = 'correct horse battery';
const HOSTILE = '<img src=x onerror="window.pwned = 1">';
const DASHBOARD = fileURLToPath(new URL('../../dist/dashboard', import.meta.url));

describe.skipIf(!existsSync(CHROMIUM))(`the dashboard of a real server (skipped without chromium)`, () => {
  let browser: Browser;
  beforeAll(async () => {
    if (!existsSync(DASHBOARD)) throw new Error('The dashboard is not built: npm run build');
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser?.close());

  const start = async () => {
    const running = await startServer({ dashboardDir: DASHBOARD });
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    onTestFinished(() => context.close());
    return { ...running, page, problems };
  };
  const rows = (page: Page) => page.locator('tbody tr');

  it('shows a call as soon as it arrives, and finds it by a word', async () => {
    const { page, url, secretKey, send, problems } = await start();
    await send([sampleEvent({ startedAt: new Date().toISOString() })]);
    await page.goto(`${url}/#key=${secretKey}`);
    await rows(page).first().waitFor();
    const arrived = performance.now();
    await send([sampleEvent({ startedAt: new Date().toISOString(), promptTemplateName: 'just-now' })]);
    await page.getByText('just-now').first().waitFor();
    expect(performance.now() - arrived).toBeLessThan(4500);
    await page.getByLabel('Words').fill('soccer');
    await page.getByLabel('Words').press('Enter');
    await page.waitForURL(/text=soccer/u);
    await rows(page).first().waitFor();
    await page.getByLabel('Words').fill('nothing');
    await page.getByLabel('Words').press('Enter');
    await page.getByText('No call matches these filters').waitFor();
    expect(problems).toEqual([]);
  });

  it('draws statistics under its strict policy, with every name as text', async () => {
    const { page, url, secretKey, send, problems } = await start();
    const startedAt = new Date().toISOString();
    await send([
      sampleEvent({ startedAt, promptTemplateName: HOSTILE }),
      sampleEvent({ startedAt, status: 'error' }),
    ]);
    await page.goto(`${url}/#key=${secretKey}`);
    await page.getByRole('link', { name: 'Statistics' }).click();
    await page.locator('canvas').nth(4).waitFor();
    expect(await page.locator('.tiles').innerText()).toContain('1 (50.0 %)');
    expect(await page.locator('.parts').innerText()).toContain(HOSTILE);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(problems).toEqual([]);
  });

  it('asks for the password where one is set, shows every project, and forgets on signing out', async () => {
    const { page, url, server, send, makeKey } = await start();
    await setDashboardPassword(server.store, PASSWORD);
    await makeKey('secret', 'another');
    await send([sampleEvent()]);
    await page.goto(url);
    await page.getByLabel('Password').fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('not the password').waitFor();
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Project').selectOption('tests');
    await rows(page).first().waitFor();
    await page.reload();
    await page.getByLabel('Project').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Password').waitFor();
    expect(await page.context().cookies()).toEqual([]);
  });

  it('takes a key all the same where there is a password', async () => {
    const { page, url, server, send, secretKey } = await start();
    await setDashboardPassword(server.store, PASSWORD);
    await send([sampleEvent()]);
    await page.goto(url);
    await page.getByRole('button', { name: /secret key instead/u }).click();
    await page.getByLabel('Secret key').fill(secretKey);
    await page.getByRole('button', { name: 'Show the calls' }).click();
    await rows(page).first().waitFor();
  });
});
