import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)));
const code = files.filter((path) => /\.(ts|mjs|astro|css)$/.test(path));
/** Tables are data, and may be as long as they need to be. */
const isTable = (path: string) => /^(scripts\/ingest\/data|src\/i18n\/messages)/.test(path);

/** Paths of the project that a file imports. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map(([, target = '']) =>
    normalize(join(dirname(path), target)),
  );
}

describe('the structure of the code', () => {
  it('lets src import nothing of scripts', () => {
    const wrong = code
      .filter((path) => path.startsWith('src/'))
      .flatMap((path) =>
        importsOf(path)
          .filter((to) => to.startsWith('scripts/'))
          .map((to) => `${path} → ${to}`),
      );
    expect(wrong).toEqual([]);
  });

  it('lets scripts import of src only schemas and lib', () => {
    const wrong = code
      .filter((path) => path.startsWith('scripts/'))
      .flatMap((path) =>
        importsOf(path)
          .filter((to) => to.startsWith('src/') && !/^src\/(schemas|lib)\//.test(to))
          .map((to) => `${path} → ${to}`),
      );
    expect(wrong).toEqual([]);
  });

  it('has no file of more than 300 lines, and half of them below 80', () => {
    const sizes = code
      .filter((path) => !isTable(path))
      .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
      .sort((a, b) => a.lines - b.lines);
    expect(sizes.filter(({ lines }) => lines > 300)).toEqual([]);
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(80);
  });

  it('reads no clock, console or chance away from the commands', () => {
    const wrong = code
      .filter((path) => /^(scripts\/(ingest|site|explain)|src)\//.test(path) && !/^src\/scripts\//.test(path))
      .filter((path) =>
        /\bconsole\.|Date\.now\(|new Date\(\)|Math\.random\(/.test(readFileSync(join(root, path), 'utf8')),
      );
    expect(wrong).toEqual([]);
  });
});
