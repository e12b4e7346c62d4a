import { findChromium, HOW_TO_GET_CHROMIUM } from '../../scripts/chromium.ts';

/** Says before a test run what of it will be left out for the lack of a browser. */
export default function announceBrowser(): void {
  if (findChromium()) return;
  process.stderr.write(
    `\nTests in a browser are SKIPPED, since there is no chromium: ${HOW_TO_GET_CHROMIUM}\n\n`,
  );
}
