import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeContent } from './make-content.ts';
import { measure } from './measure.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');

/** Templates of the least that Hugo needs for home, articles, days and topics. */
const HUGO: Readonly<Record<string, string>> = {
  'hugo.toml':
    'baseURL = "https://digest.example/"\ntitle = "Peer"\ndisableKinds = ["RSS", "sitemap"]\n[taxonomies]\n  topic = "topics"\n  day = "days"\n',
  'layouts/_default/baseof.html':
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>{{ block "main" . }}{{ end }}</body></html>\n',
  'layouts/_default/single.html':
    '{{ define "main" }}<main data-pagefind-body><h1>{{ .Title }}</h1><p>{{ .Date.Format "2 January 2006" }}</p>{{ .Content }}</main>{{ end }}\n',
  'layouts/_default/list.html':
    '{{ define "main" }}<main><h1>{{ .Title }}</h1><ul>{{ range first 200 .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></main>{{ end }}\n',
  'layouts/index.html':
    '{{ define "main" }}<main><h1>{{ .Title }}</h1><ul>{{ range first 200 .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></main>{{ end }}\n',
};

/**
 * Measure other ways to make a site and a search of the same articles: Hugo, and Astro's own `glob()` collections,
 * each with Pagefind behind it. A peer that is not on the PATH is left out, and said to be.
 *
 * @param cold Seconds of our cold build, for the ratio.
 */
export async function benchPeers(
  dir: string,
  articles: number,
  cold: number,
  row: (name: string, seconds: number, memory: number) => void,
  print: (line: string) => void,
): Promise<void> {
  const hugo = join(dir, 'hugo');
  const astro = join(dir, 'astro');
  cpSync(join(ROOT, 'test', 'bench', 'astro-glob'), astro, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(astro, 'node_modules'));
  makeContent(join(dir, 'content'), articles, (path, text, date) => {
    const withDay = text.replace('\ntopics:', `\ndays:\n  - '${date.slice(0, 10)}'\ntopics:`);
    put(join(hugo, 'content', 'articles', basename(path)), withDay);
    put(join(astro, 'src', 'content', basename(path)), text);
  });
  for (const [path, text] of Object.entries(HUGO)) put(join(hugo, path), text);

  const pagefind = (site: string) => measure(join(BIN, 'pagefind'), ['--site', site, '--silent'], dir);
  const both = async (name: string, build: ReturnType<typeof measure>, site: string) => {
    const made = await build;
    if (made.status !== 0) {
      print(`${name} ended with ${made.status ?? 'a signal'}: ${made.output.trim().split('\n').at(-1)}`);
      return;
    }
    const indexed = await pagefind(site);
    const seconds = made.seconds + indexed.seconds;
    row(`${name}, then pagefind`, seconds, Math.max(made.memory, indexed.memory));
    print(
      `  ours / ${name}: ${(cold / seconds).toFixed(2)} (${made.seconds.toFixed(1)} s + ${indexed.seconds.toFixed(1)} s)`,
    );
  };
  const version = await measure('hugo', ['version'], dir).catch(() => undefined);
  if (version === undefined) print('hugo is not on the PATH (Debian has it): left out');
  else await both('hugo', measure('hugo', ['--quiet'], hugo), join(hugo, 'public'));
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=8192' };
  await both('astro glob()', measure(join(BIN, 'astro'), ['build'], astro, quiet), join(astro, 'dist'));
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
