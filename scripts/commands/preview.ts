import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteBase } from '../../src/schemas/settings.ts';
import { BroadsheetError } from '../content/broadsheet-error.ts';
import { readSettings, siteText } from '../content/settings.ts';
import { serveFolder } from '../site/serve/serve-folder.ts';
import { parsed } from './ingest-options.ts';
import { main } from './main.ts';
import { portNumber } from './port-number.ts';

const FLAGS = {
  out: { type: 'string', default: 'dist' },
  content: { type: 'string', default: 'content' },
  base: { type: 'string' },
  port: { type: 'string', default: '4321' },
} as const;

/** `npm run preview`: serve the output folder until the command is stopped. */
export const previewCommandLine = (): Promise<void> =>
  main(async () => {
    const { values } = parsed(() => parseArgs({ options: FLAGS }));
    const port = portNumber(values.port);
    if (values.base !== undefined && !siteBase.safeParse(values.base).success)
      throw new BroadsheetError(`--base ${values.base} is not a path`, 'Give one such as --base /news');
    const out = resolve(values.out);
    if (!existsSync(join(out, 'index.html')))
      throw new BroadsheetError(`${values.out} contains no site`, 'Build it first: npm run build');
    const settings = siteText(values.content);
    const base = values.base ?? readSettings({ site: settings }).site.base;
    const server = await serveFolder(out, base, port).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error;
      throw new BroadsheetError(
        `port ${port} is already in use`,
        'Stop the program that uses it, or give another: --port 8080',
      );
    });
    const address = server.address();
    const open = typeof address === 'object' ? address?.port : port;
    process.stdout.write(`http://localhost:${open}${base.replace(/\/?$/, '/')}\n`);
    return 0;
  });
