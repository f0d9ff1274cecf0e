import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { DatePrecision } from '../../../src/schemas/article.ts';
import type { Problem } from '../../content/problem.ts';
import { nameTime } from './file-name-time.ts';
import { SMALL } from './limits.ts';
import type { DumpFile } from './list-inbox.ts';
import { readSidecar, type Sidecar } from './sidecar.ts';
import { toProblem } from './to-problem.ts';

/** What is known of a dump before its content is read. */
export interface OpenDump {
  /** Hash over the bytes of the dump and of its sidecar, and the capture time below; 64 hex digits. */
  readonly sha256: string;
  readonly capturedAt?: Date;
  readonly capturedPrecision?: DatePrecision;
  /** The time of a sidecar takes precedence over that of a record; the others do not. */
  readonly capturedBy?: 'sidecar' | 'option' | 'name';
  readonly url?: string;
  readonly source?: string;
  /** Size and modification time when it was hashed; reading checks that they have not changed. */
  readonly stamp: string;
  readonly problems: Problem[];
}

/**
 * Hash a dump and find out when and where it was captured. Streaming, so memory does not depend on its size.
 *
 * @param options.capturedAt From the command line.
 * @returns Never throws; a dump that cannot be read has an empty `sha256` and a fatal problem.
 */
export async function openDump(file: DumpFile, options: { capturedAt?: Date }): Promise<OpenDump> {
  const problems: Problem[] = [];
  const hash = createHash('sha256');
  let stamp = '';
  try {
    stamp = stampOf(file.path);
    if (file.size <= SMALL) hash.update(readFileSync(file.path));
    else for await (const chunk of createReadStream(file.path)) hash.update(chunk);
  } catch (error) {
    return { sha256: '', stamp, problems: [toProblem(error, file.name, '')] };
  }
  const sidecar = await sidecarOf(file, problems, (bytes) => hash.update('\nsidecar\n').update(bytes));
  const captured = captureOf(sidecar, options.capturedAt, file.name);
  if (captured !== undefined) hash.update(`\ncaptured ${captured.capturedAt.toISOString()}\n`);
  return {
    sha256: hash.digest('hex'),
    ...captured,
    ...omitUndefined({ url: sidecar.url, source: sidecar.source }),
    stamp,
    problems,
  };
}

/** @returns Size and modification time of a file, to detect changes. */
export function stampOf(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
}

async function sidecarOf(
  file: DumpFile,
  problems: Problem[],
  onBytes: (bytes: Buffer) => void,
): Promise<Sidecar> {
  if (file.sidecar === undefined) return {};
  try {
    return await readSidecar(file.sidecar, onBytes);
  } catch (error) {
    problems.push(toProblem(error, `${file.name}.yaml`, ''));
    return {};
  }
}

type Captured = Required<Pick<OpenDump, 'capturedAt' | 'capturedPrecision' | 'capturedBy'>>;

function captureOf(sidecar: Sidecar, option: Date | undefined, name: string): Captured | undefined {
  if (sidecar.capturedAt !== undefined) {
    return { capturedAt: sidecar.capturedAt, capturedPrecision: 'minute', capturedBy: 'sidecar' };
  }
  if (option !== undefined) return { capturedAt: option, capturedPrecision: 'minute', capturedBy: 'option' };
  const named = nameTime(name);
  if (named === undefined) return undefined;
  return { capturedAt: named.at, capturedPrecision: named.precision, capturedBy: 'name' };
}
