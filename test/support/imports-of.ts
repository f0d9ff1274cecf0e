import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const root = new URL('../..', import.meta.url).pathname;

/**
 * @param options.values Leave out imports of types only, which are not run.
 * @returns Paths of the project that a file imports.
 */
export function importsOf(path: string, options: { readonly values?: boolean } = {}): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const code = options.values === true ? text.replace(/import type [^;]*;/g, '') : text;
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map(([, target = '']) =>
    normalize(join(dirname(path), target)),
  );
}
