import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from './support/imports-of.ts';

const root = new URL('..', import.meta.url).pathname;
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)));
const code = files.filter((path) => /\.(ts|mjs|astro|css)$/.test(path));
/** Tables are data, and may have any length. */
const isTable = (path: string) =>
  /^(scripts\/ingest\/data|scripts\/stress\/repeated-inputs|src\/i18n\/messages)/.test(path);

/** Folders from the lowest to the highest: a file imports from its own folder and from those above it in this list. */
const LAYERS = [
  'src/schemas/',
  'src/',
  'scripts/content/',
  'scripts/ingest/data/',
  'scripts/ingest/model.ts',
  'scripts/ingest/dates/',
  'scripts/ingest/inbox/',
  'scripts/ingest/formats/',
  'scripts/ingest/layouts/',
  'scripts/ingest/extract/',
  'scripts/ingest/dedupe/',
  'scripts/ingest/enrich/',
  'scripts/ingest/cluster/',
  'scripts/ingest/persist/',
  'scripts/ingest/options.ts',
  'scripts/ingest/run/',
  'scripts/ingest/index.ts',
  'scripts/site/',
  'scripts/commands/',
  'scripts/',
];
const layerOf = (path: string) => LAYERS.findIndex((layer) => path.startsWith(layer));

function wrongImports(isWrong: (from: string, to: string) => boolean): string[] {
  return code
    .filter((path) => /^(src|scripts)\//.test(path))
    .flatMap((path) =>
      importsOf(path)
        .filter((to) => isWrong(path, to))
        .map((to) => `${path} → ${to}`),
    );
}

describe('the structure of the code', () => {
  it('lets every import point down, from commands to schemas', () => {
    expect(wrongImports((from, to) => layerOf(to) > layerOf(from))).toEqual([]);
  });

  it('lets scripts import from src only what pages share with them', () => {
    const shared = /^src\/(edition|i18n|markdown|model|outputs|schemas|search|views)\//;
    expect(
      wrongImports((from, to) => from.startsWith('scripts/') && to.startsWith('src/') && !shared.test(to)),
    ).toEqual([]);
  });

  it('lets the site import from the ingest only what reads a text and what measures similarity', () => {
    const reading =
      /^scripts\/ingest\/(?:data\/|extract\/|cluster\/(?:same-template|story-features|terms|vectors)\.ts$)/;
    expect(
      wrongImports(
        (from, to) =>
          from.startsWith('scripts/site/') && to.startsWith('scripts/ingest/') && !reading.test(to),
      ),
    ).toEqual([]);
  });

  it('lets code that renders pages read only the plan and texts that may be shown', () => {
    const readers = code.filter(
      (path) =>
        path.startsWith('src/') &&
        /'(?:node:)?fs(?:\/promises)?'/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(readers).toEqual(['src/markdown/read-body.ts', 'src/model/plan-file.ts']);
  });

  it('lets only the catalog reader decide what may be shown, and know what may not', () => {
    const beforeTheGate =
      /\bpermit(?:Article|Evidence|Note)\b|\bArticle(?:Texts|Facts)\b|\bKnownArticle\b|\bas TextFile\b/;
    const wrong = code
      .filter((path) => /^(?:src|scripts\/(?:site|commands))\//.test(path))
      .filter((path) => path !== 'src/model/rights.ts' && !path.startsWith('scripts/site/catalog/'))
      .filter((path) => beforeTheGate.test(readFileSync(join(root, path), 'utf8')));
    expect(wrong).toEqual([]);
  });

  it('writes files with names derived from content only after checking that they stay inside the folder', () => {
    const writes =
      /\b(?:writeAtomically|writeFile(?:Sync)?|appendFileSync|copyFileSync|cpSync|openSync|createWriteStream)\(/;
    const plain = code
      .filter((path) => /^scripts\/(?:content|ingest|site)\//.test(path))
      .filter((path) => {
        const text = readFileSync(join(root, path), 'utf8');
        return writes.test(text) && !/\b(?:pathInside|safePath)\(/.test(text);
      });
    // These use names of their own, or receive a path that has been checked.
    expect(plain).toEqual([
      'scripts/content/lock.ts',
      'scripts/content/proven-file.ts',
      'scripts/content/write-atomically.ts',
      'scripts/ingest/dedupe/article-index/article-index.ts',
      'scripts/ingest/persist/spool.ts',
      'scripts/site/build/produce.ts',
      'scripts/site/plan/plan-files.ts',
      'scripts/site/publish/put-file.ts',
    ]);
  });

  it('lets only scripts/content open files of the content folder', () => {
    const opens = code
      .filter((path) => /^(?:scripts\/(?!bench|content|stress)|src)/.test(path))
      .filter((path) => {
        const text = readFileSync(join(root, path), 'utf8');
        const makesPath = /(?:join|resolve)\((?:\w+\.)?content(?:Dir)?,|\$\{(?:\w+\.)?content(?:Dir)?\}\//;
        return /'(?:node:)?fs(?:\/promises)?'/.test(text) && makesPath.test(text);
      });
    // It reads the body of an article in the catalog while a page is rendered.
    expect(opens).toEqual(['src/markdown/read-body.ts']);
  });

  it('exports no name from two files', () => {
    const files = new Map<string, string[]>();
    const exported =
      /^export (?:async )?(?:abstract class|class|const|function\*?|interface|let|type) (\w+)/gm;
    for (const path of code.filter((path) => /^(?:scripts|src|test\/support)\//.test(path))) {
      for (const [, name = ''] of readFileSync(join(root, path), 'utf8').matchAll(exported))
        files.set(name, [...(files.get(name) ?? []), path]);
    }
    // Astro expects a function of this name in every route.
    files.delete('getStaticPaths');
    expect([...files].filter(([, paths]) => new Set(paths).size > 1)).toEqual([]);
  });

  it('has no file of more than 300 lines', () => {
    const sizes = code
      .filter((path) => !isTable(path))
      .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(sizes).toEqual([]);
  });

  it('uses no clock, console or randomness outside the commands', () => {
    const wrong = code
      .filter((path) => /^(scripts\/(content|ingest|site)|src)\//.test(path) && !/^src\/search\//.test(path))
      .filter((path) =>
        /\bconsole\.|Date\.now\(|new Date\(\)|Math\.random\(/.test(readFileSync(join(root, path), 'utf8')),
      );
    expect(wrong).toEqual([]);
  });
});

it('has no pattern with modifiers but those that are spelt out', () => {
  const spelt = [
    'scripts/ingest/data/noise.ts',
    'scripts/ingest/data/page-furniture.ts',
    'scripts/ingest/extract/clean/any-case.ts',
    'scripts/ingest/extract/clean/audio-signs.ts',
  ];
  const found = code.filter(
    (path) =>
      /^(?:scripts|src)\//.test(path) && /\(\?[ims]*-?[ims]+:/.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(found.filter((path) => !spelt.includes(path))).toEqual([]);
});
