import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BroadsheetError } from '../../content/broadsheet-error.ts';
import { pathInside } from '../../content/path-inside.ts';
import { pageFile } from '../plan/page-file.ts';
import { OWN_FOLDER } from '../publish/manifest.ts';
import type { MadeFiles } from '../publish/publish.ts';
import { putFile } from '../publish/put-file.ts';
import { type Prepared, planHash } from './prepare.ts';

/** Identifies a part of a build. */
interface PartNote {
  readonly index: number;
  readonly count: number;
  /** Hash of the plan that it is a part of. */
  readonly plan: string;
}

const NOTE = join(OWN_FOLDER, 'part.json');

/** Collect the new files in the folder of the part. */
export function writePart(
  prepared: Prepared,
  files: readonly MadeFiles[],
  partDir: string,
  part: { index: number; count: number },
): void {
  rmSync(partDir, { recursive: true, force: true });
  for (const { root, paths } of files)
    for (const path of paths) putFile(join(root, path), pathInside(partDir, path));
  const note: PartNote = { ...part, plan: planHash(prepared) };
  mkdirSync(dirname(join(partDir, NOTE)), { recursive: true });
  writeFileSync(join(partDir, NOTE), JSON.stringify(note));
}

/**
 * Check that all parts belong to the build that is to be published.
 *
 * @throws {BroadsheetError} if a part is missing, or was made from other input.
 */
export function checkParts(prepared: Prepared, folders: readonly string[]): void {
  const notes = folders.map((folder) => readNote(folder));
  const plan = planHash(prepared);
  const count = notes[0]?.count ?? 0;
  for (const [number, note] of notes.entries()) {
    if (note.plan !== plan || note.count !== count) {
      throw new BroadsheetError(
        `${folders[number]} is a part of another build`,
        'Make all parts from the same content, code and output folder.',
      );
    }
  }
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(
    (index) => !notes.some((note) => note.index === index),
  );
  if (missing.length > 0)
    throw new BroadsheetError(
      `parts ${missing.join(', ')} of ${count} are missing`,
      'Name the folders of all parts.',
    );
  for (const { address } of prepared.plan.dirty) {
    if (!folders.some((folder) => existsSync(join(folder, pageFile(address))))) {
      throw new BroadsheetError(`no part holds the page ${address}`, 'Make the parts again.');
    }
  }
}

function readNote(folder: string): PartNote {
  try {
    return JSON.parse(readFileSync(join(folder, NOTE), 'utf8'));
  } catch {
    throw new BroadsheetError(`${folder} is not part of a build`, 'Name folders that were made with --part.');
  }
}
