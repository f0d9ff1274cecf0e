import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { Problem } from '../../content/problem.ts';
import type { OpenDump } from '../inbox/open-dump.ts';
import type { RawDocument } from '../model.ts';

/** The dump that a document comes from. */
export interface DumpOrigin {
  readonly file: string;
  readonly open: OpenDump;
}

/** @returns A fatal problem of one part of a dump. */
export function partProblem(origin: DumpOrigin, place: string, message: string, hint: string): Problem {
  return { file: origin.file, place, message, hint, fatal: true };
}

type Captured = Pick<RawDocument, 'capturedAt' | 'capturedPrecision'>;

/**
 * Capture time of one document: from the sidecar, else its own, else that of the dump.
 *
 * @param own Capture time stated by the record or the archive.
 */
export function captured(origin: DumpOrigin, own: Date | undefined): Captured {
  const { capturedAt, capturedPrecision, capturedBy } = origin.open;
  if (own !== undefined && capturedBy !== 'sidecar') return { capturedAt: own, capturedPrecision: 'minute' };
  return capturedAt === undefined ? {} : { capturedAt, capturedPrecision: capturedPrecision ?? 'minute' };
}

/** Metadata of the sidecar of a dump with a single document. */
export function stated(
  origin: DumpOrigin,
): Pick<RawDocument, 'url' | 'source' | 'capturedAt' | 'capturedPrecision'> {
  const { url, source } = origin.open;
  return {
    ...omitUndefined({ url, source }),
    ...captured(origin, undefined),
  };
}

/** @returns The trimmed address if it is http(s), else `undefined`. */
export function webAddress(value: string | undefined): string | undefined {
  const text = value?.trim() ?? '';
  if (text.length > 4000 || !/^https?:\/\//i.test(text)) return undefined;
  return URL.canParse(text) ? text : undefined;
}
