// A web application, a page with each of the three widgets, and a user who clicks, types and leaves at once.
//
//   npm run examples -- feedback-widget                         asserts that the backend holds what the user said
//   npm start --prefix examples/feedback-widget -- --serve      leaves the pages for you to click
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium, HOW_TO_GET_CHROMIUM } from '../../scripts/chromium.ts';
import { startScriptedOpenAI } from '../scripted-openai.ts';
import { startApp, WIDGETS } from './app.ts';
import { startBackend, type Backend } from './backend.ts';

const serving = process.argv.includes('--serve');
const executablePath = findChromium() ?? '';
if (!serving && !executablePath) throw new Error(`This example needs chromium: ${HOW_TO_GET_CHROMIUM}`);

await using openai = await startScriptedOpenAI();
await using backend = await startBackend();
await using app = await startApp({
  openai: { baseURL: openai.baseURL, apiKey: 'scripted' },
  footlight: { baseURL: backend.url, apiKey: backend.secretKey },
});
app.configure({ baseURL: backend.url, publishableKey: await backend.publishableKey(app.origin) });

if (serving) {
  for (const widget of WIDGETS) console.log(`${app.origin}/${widget}`);
  console.log(`Dashboard: ${backend.url}/#key=${backend.secretKey}\nServing until Ctrl-C.`);
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
} else {
  await visit(app.origin, backend);
}

async function visit(origin: string, backend: Backend): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    // It outlives the pages, as a window does its tabs.
    const context = await browser.newContext();
    for (const widget of WIDGETS) {
      const page = await context.newPage();
      await page.goto(`${origin}/${widget}`);
      await page.getByRole('button', { name: 'Bad answer' }).click();
      // The page of plain functions has no field.
      const typed = widget === 'functions' ? undefined : `A goal, please (${widget})`;
      if (typed) await page.getByRole('textbox').fill(typed);
      await page.close({ runBeforeUnload: true });
      await stored(backend, widget, typed);
    }
  } finally {
    await browser.close();
  }
}

/** Waits until the newest call has the rating and the text. */
async function stored(backend: Backend, widget: string, typed: string | undefined): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const [newest] = await backend.calls();
    const said = newest?.feedback ?? [];
    if (
      said.some(({ rating }) => rating === 0) &&
      (!typed || said.some(({ betterResponse }) => betterResponse === typed))
    ) {
      console.log(`ok  ${widget}: 👎 ${typed ?? ''}`);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${widget}: the backend does not hold what the user said.`);
}
