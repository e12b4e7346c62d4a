import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, findChromium, HOW_TO_GET_CHROMIUM } from '../../scripts/chromium.ts';

/** The browser's program, where there is one. */
export const CHROMIUM = findChromium();

/** What to write beside the name of tests that are skipped without it. */
export const SKIPPED = CHROMIUM ? '' : ` (skipped without chromium: ${HOW_TO_GET_CHROMIUM})`;

/** Starts a browser with a profile of its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: CHROMIUM_ARGUMENTS });
}
