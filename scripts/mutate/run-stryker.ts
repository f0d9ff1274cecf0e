import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import type { MutatedFolder } from './mutated-folders.ts';
import type { TriedMutant } from './score.ts';

/** A position in a text, line and column from 1. */
type Position = { readonly line: number; readonly column: number };

/**
 * Try the mutants of some files in a temporary copy of the project.
 *
 * @param files Globs below the project.
 * @param report HTML file with the survivors in their code.
 * @param workers Processes that try mutants in parallel; by default one per core.
 */
export async function runStryker(
  files: readonly string[],
  { tests, tables = [] }: MutatedFolder,
  report: string,
  workers: number | undefined,
): Promise<TriedMutant[]> {
  const results = await new Stryker({
    mutate: [...files, ...tables.map((path) => `!${path}`)],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutate/vitest.config.ts', dir: tests, related: false },
    plugins: ['@stryker-mutator/vitest-runner'],
    // `a?.b` without its question mark, which is nearly always there for the compiler.
    mutator: { excludedMutations: ['OptionalChaining'] },
    reporters: ['progress-append-only', 'html'],
    htmlReporter: { fileName: report },
    tempDirName: '.cache/mutate',
    cleanTempDir: 'always',
    ignorePatterns: ['/.cache', '/dist', '/content', '/dumps', '/docs'],
    disableTypeChecks: false,
    allowEmpty: true,
    dryRunTimeoutMinutes: 15,
    timeoutMS: 20_000,
    ...(workers === undefined ? {} : { concurrency: workers }),
    warnings: false,
  }).runMutationTest();
  return results
    .filter(({ status }) => status !== 'Ignored' && status !== 'CompileError')
    .map(({ fileName, location, mutatorName, replacement, status }) => ({
      file: relative('.', resolve(fileName)).replaceAll('\\', '/'),
      line: location.start.line,
      mutator: mutatorName,
      from: textBetween(readFileSync(fileName, 'utf8'), location.start, location.end),
      to: replacement,
      isKilled: status !== 'Survived' && status !== 'NoCoverage',
    }));
}

function textBetween(text: string, start: Position, end: Position): string {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  lines.push(lines.pop()?.slice(0, end.column - 1) ?? '');
  return lines.join('\n').slice(start.column - 1);
}
