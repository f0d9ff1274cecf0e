import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** The Chromium named by `CHROMIUM_PATH`, else the one that comes inside its package. */
export async function startChromium(): Promise<Browser> {
  const installed = process.env['CHROMIUM_PATH'];
  if (installed) {
    return chromium.launch({ executablePath: installed, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  }
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    // In one process the browser would end with the first page that is closed.
    args: sparticuz.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote'),
    headless: true,
  });
}
