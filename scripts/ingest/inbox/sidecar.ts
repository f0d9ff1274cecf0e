import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { BroadsheetError } from '../../content/broadsheet-error.ts';
import { parseYaml } from '../../content/parse-yaml.ts';

/** The fields of a `<dump>.yaml`. */
const schema = z.strictObject({
  /** When the dump was captured, an instant. */
  capturedAt: z.iso.datetime({ offset: true, local: false }).optional(),
  /** Address of the page, http(s). */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Publisher's name. */
  source: z.string().trim().min(1).optional(),
});

export interface Sidecar {
  readonly capturedAt?: Date;
  readonly url?: string;
  readonly source?: string;
}

/** Maximum size: a sidecar has three short fields. */
const MAX_BYTES = 64 * 1024;

/**
 * @param path Path of the sidecar.
 * @returns Its bytes, for the hash of the dump, and its fields.
 * @throws {BroadsheetError} if it is not a sidecar; the bytes are read first, so `onBytes` has been called.
 */
export async function readSidecar(path: string, onBytes: (bytes: Buffer) => void): Promise<Sidecar> {
  const found = await stat(path);
  // Reading a pipe or a device may never end; a folder is refused by the system.
  if (!found.isFile() && !found.isDirectory())
    throw new BroadsheetError('the sidecar is not a regular file', EXPECTED);
  if (found.size > MAX_BYTES) throw new BroadsheetError('the sidecar is larger than 64 KiB', EXPECTED);
  const bytes = await readFile(path);
  onBytes(bytes);
  const yaml = { file: path, subject: 'the sidecar', hint: EXPECTED, maxAliases: 0 };
  const result = schema.safeParse(parseYaml(bytes.toString('utf8'), yaml) ?? {});
  if (!result.success) {
    const issue = result.error.issues[0];
    const where = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    throw new BroadsheetError(
      `the sidecar cannot be used: ${where}${issue?.message ?? 'unknown shape'}`,
      EXPECTED,
    );
  }
  const { capturedAt, url, source } = result.data;
  return {
    ...omitUndefined({ capturedAt: capturedAt === undefined ? undefined : new Date(capturedAt) }),
    ...omitUndefined({ url, source }),
  };
}

/**
 * Whether a file that accompanies no dump is a sidecar: it has at least one field of one, and nothing else.
 *
 * @param path Path of a YAML file.
 */
export async function isSidecar(path: string): Promise<boolean> {
  try {
    return Object.keys(await readSidecar(path, () => {})).length > 0;
  } catch {
    // Read as a dump, which reports what is wrong.
    return false;
  }
}

const EXPECTED =
  'Expected at most capturedAt (an instant such as 2025-07-14T21:00:00Z), url (http or https) and source.';
