import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** The Chromium at `CHROMIUM_PATH`, else the one from the npm package. */
export async function startChromium(): Promise<Browser> {
  const installed = process.env['CHROMIUM_PATH'];
  if (installed) {
    return chromium.launch({ executablePath: installed, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  }
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    // As a single process, the browser would exit when the first page is closed.
    args: sparticuz.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote'),
    headless: true,
  });
}
