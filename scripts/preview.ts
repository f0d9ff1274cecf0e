/** `npm run preview`: the site as it was built, on this machine. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from './content/settings.ts';
import { serveFolder } from './site/serve/serve-folder.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    content: { type: 'string', default: 'content' },
    base: { type: 'string' },
    port: { type: 'string', default: '4321' },
  },
});
const out = resolve(values.out);
if (!existsSync(join(out, 'index.html'))) {
  console.error(`${values.out} holds no site. Build it first: npm run build`);
  process.exit(2);
}
const settings = join(values.content, 'site.yaml');
const base =
  values.base ?? readSettings({ site: existsSync(settings) ? readFileSync(settings, 'utf8') : '' }).site.base;
await serveFolder(out, base, Number(values.port));
console.log(`http://localhost:${values.port}${base.replace(/\/?$/, '/')}`);
