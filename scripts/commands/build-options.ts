import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { SiteOptions } from '../site/types.ts';
import { INGEST_FLAGS, type IngestCommand, ingestOptions, parsed } from './ingest-options.ts';
import { UsageError } from './usage-error.ts';

const BUILD_FLAGS = {
  ...INGEST_FLAGS,
  out: { type: 'string', default: 'dist' },
  site: { type: 'string' },
  base: { type: 'string' },
  plan: { type: 'boolean', default: false },
  why: { type: 'string' },
  part: { type: 'string' },
  assemble: { type: 'boolean', default: false },
} as const;

/** What was asked of the build. */
export interface BuildCommand {
  readonly ingest: IngestCommand;
  readonly site: Omit<SiteOptions, 'root' | 'onProgress'>;
  /** `--plan`, `--why` and `--assemble` take the content as it is. */
  readonly ingestFirst: boolean;
}

/**
 * @param args Command line behind the command's name.
 * @param now The clock; only its UTC day is used.
 * @throws {UsageError} for anything that is not an option.
 */
export function buildCommand(args: readonly string[], now: Date): BuildCommand {
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options: BUILD_FLAGS, allowPositionals: true }),
  );
  if (!values.assemble && positionals.length > 0) {
    throw new UsageError(`${positionals[0]} is no option`, 'The options are listed in README.md.');
  }
  if (values.assemble && positionals.length === 0) {
    throw new UsageError('--assemble without folders', 'Name the folders of all parts: --assemble DIR DIR …');
  }
  const ingest = ingestOptions(values, now);
  return {
    ingest,
    ingestFirst: !(values.plan || values.why !== undefined || values.assemble),
    site: {
      contentDir: resolve(ingest.contentDir),
      outDir: resolve(values.out),
      force: ingest.force,
      plan: values.plan,
      ...(values.site === undefined ? {} : { site: siteOf(values.site) }),
      ...(values.base === undefined ? {} : { base: baseOf(values.base) }),
      ...(values.why === undefined ? {} : { why: values.why }),
      ...(values.part === undefined ? {} : { part: partOf(values.part) }),
      ...(values.assemble ? { assemble: positionals.map((dir) => resolve(dir)) } : {}),
    },
  };
}

function siteOf(site: string): string {
  if (URL.canParse(site) && /^https?:$/.test(new URL(site).protocol)) return new URL(site).origin;
  throw new UsageError(`--site ${site} is no address`, 'Give one such as --site https://news.example.org');
}

function baseOf(base: string): string {
  if (/^\/([\w.~-]+\/?)*$/.test(base)) return base;
  throw new UsageError(`--base ${base} is no path`, 'Give one such as --base /news');
}

function partOf(part: string): { index: number; count: number } {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(part) ?? [];
  if (Number(index) >= 1 && Number(index) <= Number(count))
    return { index: Number(index), count: Number(count) };
  throw new UsageError(`--part ${part} is no part`, 'Give its number and how many there are: --part 1/4');
}
