import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeContent } from './make-content.ts';
import { type Measured, measure } from './measure.ts';
import { putAside } from './put-aside.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');

/** Minimal Hugo templates for home, articles, days and topics. */
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

/** Another tool that builds a site with search from the same articles. */
export interface Peer {
  readonly name: string;
  /** Build and index from scratch; `undefined`, with a printed line, if that fails. */
  readonly build: () => Promise<Pick<Measured, 'seconds' | 'memory'> | undefined>;
}

/**
 * Set up the articles for Hugo and for Astro's own `glob()` collections, each followed by Pagefind. Hugo is skipped,
 * with a printed line, if it is not on the PATH.
 *
 * @param trash Receives the output of an earlier run.
 */
export async function peers(
  dir: string,
  articles: number,
  trash: string,
  print: (line: string) => void,
): Promise<Peer[]> {
  const hugo = join(dir, 'hugo');
  const astro = join(dir, 'astro');
  cpSync(join(ROOT, 'test', 'bench', 'astro-glob'), astro, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(astro, 'node_modules'));
  const onArticle = (path: string, text: string, date: string): void => {
    const withDay = text.replace('\ntopics:', `\ndays:\n  - '${date.slice(0, 10)}'\ntopics:`);
    put(join(hugo, 'content', 'articles', basename(path)), withDay);
    put(join(astro, 'src', 'content', basename(path)), text);
  };
  makeContent(join(dir, 'content'), articles, { labels: false, onArticle });
  for (const [path, text] of Object.entries(HUGO)) put(join(hugo, path), text);

  const both = async (name: string, made: Measured, site: string): ReturnType<Peer['build']> => {
    const indexed = await measure(join(BIN, 'pagefind'), ['--site', site, '--silent'], dir);
    for (const { status, output } of [made, indexed]) {
      if (status === 0) continue;
      print(`${name} ended with ${status ?? 'a signal'}: ${output.trim().split('\n').at(-1)}`);
      return undefined;
    }
    const seconds = made.seconds + indexed.seconds;
    return { seconds, memory: Math.max(made.memory, indexed.memory) };
  };
  const found: Peer[] = [];
  if ((await measure('hugo', ['version'], dir).catch(() => undefined)) === undefined)
    print('hugo is not on the PATH (Debian has a package): skipped');
  else
    found.push({
      name: 'Hugo, then Pagefind',
      build: async () => {
        putAside([join(hugo, 'public'), join(hugo, 'resources')], trash);
        return both('Hugo', await measure('hugo', ['--quiet'], hugo), join(hugo, 'public'));
      },
    });
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=8192' };
  found.push({
    name: 'Astro glob(), then Pagefind',
    build: async () => {
      putAside(
        ['dist', '.astro', '.cache'].map((name) => join(astro, name)),
        trash,
      );
      return both('Astro', await measure(join(BIN, 'astro'), ['build'], astro, quiet), join(astro, 'dist'));
    },
  });
  return found;
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
