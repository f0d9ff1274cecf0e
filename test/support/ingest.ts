import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openTransaction } from '../../scripts/content/transaction.ts';
import { ingest } from '../../scripts/ingest/index.ts';
import type { IngestOptions } from '../../scripts/ingest/options.ts';
import type { IngestReport } from '../../scripts/ingest/run/report.ts';
import { put } from './folders.ts';

/** Folders of a digest: an inbox, a content folder and a cache below `dir`. */
export interface Digest {
  readonly dumpsDir: string;
  readonly contentDir: string;
  readonly cacheDir: string;
}

/** Create a digest below `dir`, with dumps in its inbox. */
export function digest(dir: string, dumps: Readonly<Record<string, string | Uint8Array>>): Digest {
  const dumpsDir = join(dir, 'dumps');
  mkdirSync(dumpsDir, { recursive: true });
  put(dumpsDir, dumps);
  return { dumpsDir, contentDir: join(dir, 'content'), cacheDir: join(dir, 'cache') };
}

/** Run the ingest as the command does, on one thread, on a fixed day. */
export function run(of: Digest, options: Partial<IngestOptions> = {}): Promise<IngestReport> {
  return ingest({
    ...of,
    today: new Date('2026-10-08T00:00:00Z'),
    force: false,
    threads: 0,
    described: true,
    onProgress: () => {},
    ...('journal' in options ? {} : { journal: openTransaction(of.contentDir) }),
    ...options,
  });
}
