import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { omitUndefined } from '../../src/model/omit-undefined.ts';
import { siteBase, siteUrl } from '../../src/schemas/settings.ts';
import { BroadsheetError } from '../content/broadsheet-error.ts';
import { isSameBase, splitAddress } from '../content/site-address.ts';
import type { SiteOptions } from '../site/types.ts';
import { INGEST_FLAGS, type IngestCommand, ingestOptions, parsed } from './ingest-options.ts';

const BUILD_FLAGS = {
  ...INGEST_FLAGS,
  out: { type: 'string', default: 'dist' },
  site: { type: 'string' },
  base: { type: 'string' },
  withdraw: { type: 'boolean', default: false },
  publish: { type: 'boolean', default: false },
  'default-url': { type: 'string' },
  plan: { type: 'boolean', default: false },
  why: { type: 'string' },
  part: { type: 'string' },
  assemble: { type: 'boolean', default: false },
} as const;

/** The build that the command line asks for. */
export interface BuildCommand {
  readonly ingest: IngestCommand;
  readonly site: Omit<SiteOptions, 'root' | 'onProgress'>;
  /** The site will be published: an address of this machine is refused. */
  readonly publish: boolean;
  /** The address that the host gives the site; used if none is set. */
  readonly defaultUrl: string | undefined;
  /** False for `--plan`, `--why` and `--assemble`, which use the content as it is. */
  readonly ingestFirst: boolean;
}

/**
 * @param args The arguments after the name of the command.
 * @param now The clock; only its UTC day is used.
 * @throws {BroadsheetError} for anything that is not an option.
 */
export function buildCommand(args: readonly string[], now: Date): BuildCommand {
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options: BUILD_FLAGS, allowPositionals: true }),
  );
  if (!values.assemble && positionals.length > 0) {
    throw new BroadsheetError(`${positionals[0]} is not an option`, 'The options are listed in README.md.');
  }
  if (values.assemble && positionals.length === 0) {
    throw new BroadsheetError(
      '--assemble without folders',
      'Name the folders of all parts: --assemble DIR DIR …',
    );
  }
  const ingest = ingestOptions(values, now);
  const defaultUrl = values['default-url'];
  return {
    ingest,
    publish: values.publish,
    defaultUrl: defaultUrl === undefined ? undefined : checkedUrl('--default-url', defaultUrl),
    ingestFirst: !(values.plan || values.why !== undefined || values.assemble),
    site: {
      contentDir: resolve(ingest.contentDir),
      outDir: resolve(values.out),
      force: ingest.force,
      withdraw: values.withdraw,
      plan: values.plan,
      ...addressOf(values),
      ...omitUndefined({ why: values.why }),
      ...omitUndefined({ part: values.part === undefined ? undefined : partOf(values.part) }),
      ...(values.assemble ? { assemble: positionals.map((dir) => resolve(dir)) } : {}),
    },
  };
}

/** The address that replaces the one in the settings; a path in `site` counts as `base`. */
function addressOf({ site, base }: { site?: string | undefined; base?: string | undefined }): {
  site?: string;
  base?: string;
} {
  if (base !== undefined && !siteBase.safeParse(base).success)
    throw new BroadsheetError(`--base ${base} is not a path`, 'Give one such as --base /news');
  if (site === undefined) return omitUndefined({ base });
  const given = splitAddress(checkedUrl('--site', site));
  if (given.base === '/') return { site: given.url, ...omitUndefined({ base }) };
  if (base !== undefined && !isSameBase(base, given.base)) {
    throw new BroadsheetError(
      `--base ${base} is not the path of --site ${site}`,
      `Leave it out, or give --base ${given.base}`,
    );
  }
  return { site: given.url, base: given.base };
}

function checkedUrl(flag: string, url: string): string {
  if (siteUrl.safeParse(url).success && siteBase.safeParse(new URL(url).pathname).success) return url;
  throw new BroadsheetError(
    `${flag} ${url} is not an address`,
    `Give one such as ${flag} https://news.example.org`,
  );
}

function partOf(part: string): { index: number; count: number } {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(part) ?? [];
  if (Number(index) >= 1 && Number(index) <= Number(count))
    return { index: Number(index), count: Number(count) };
  throw new BroadsheetError(
    `--part ${part} is not a part`,
    'Give its number and how many there are: --part 1/4',
  );
}
