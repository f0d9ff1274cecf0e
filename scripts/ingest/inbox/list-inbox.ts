import { isUtf8 } from 'node:buffer';
import { lstatSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { compareText } from '../../../src/model/compare-text.ts';
import type { Problem } from '../../content/problem.ts';
import { isSidecar } from './sidecar.ts';
import { toProblem } from './to-problem.ts';

/** A dump in the inbox. */
export interface DumpFile {
  /** Relative to the inbox, with `/`; unique; dumps are read in this order. */
  readonly name: string;
  readonly path: string;
  /** Bytes on disk. */
  readonly size: number;
  /** Path of `<name>.yaml`, if it exists. */
  readonly sidecar?: string;
}

/** Extension of a file with the metadata of a dump. */
const SIDECAR = '.yaml';

/**
 * List the dumps of a folder and its sub-folders.
 *
 * Skips dot files, `README*` and sidecars; a sidecar without its dump is reported. A link is followed if it leads to a file inside the inbox; links out of it,
 * broken links, pipes and devices are problems.
 *
 * @param dir The inbox.
 * @returns Dumps sorted by name in code unit order. Never throws: a folder that cannot be read is a problem.
 */
export async function listInbox(dir: string): Promise<{ dumps: DumpFile[]; problems: Problem[] }> {
  const found: DumpFile[] = [];
  const problems: Problem[] = [];
  let root: string;
  try {
    root = await realpath(dir);
  } catch (error) {
    return { dumps: [], problems: [toProblem(error, dir, '')] };
  }
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: Buffer[];
    try {
      entries = await readdir(join(root, folder), { encoding: 'buffer' });
    } catch (error) {
      problems.push(toProblem(error, folder, ''));
      continue;
    }
    for (const bytes of entries) {
      const entry = bytes.toString('utf8');
      if (entry.startsWith('.') || entry.startsWith('README')) continue;
      const name = folder === '' ? entry : `${folder}/${entry}`;
      const path = join(root, folder, entry);
      if (!isUtf8(bytes)) {
        problems.push(refused(name, 'its name is not valid UTF-8', 'Rename it.'));
        continue;
      }
      try {
        const info = lstatSync(path);
        if (info.isDirectory()) folders.push(name);
        else if (info.isFile()) found.push({ name, path, size: info.size });
        else if (info.isSymbolicLink()) await follow(root, name, path, found, problems);
        else
          problems.push(refused(name, 'is not a regular file', 'Put dumps into the inbox as regular files.'));
      } catch (error) {
        problems.push(toProblem(error, name, ''));
      }
    }
  }
  const names = new Set(found.map((file) => file.name));
  const dumps: DumpFile[] = [];
  for (const file of found) {
    const of = file.name.endsWith(SIDECAR) ? file.name.slice(0, -SIDECAR.length) : undefined;
    if (of !== undefined && names.has(of)) continue;
    if (of !== undefined && (await isSidecar(file.path))) problems.push(orphan(file.name, of));
    else dumps.push(names.has(file.name + SIDECAR) ? { ...file, sidecar: file.path + SIDECAR } : file);
  }
  return { dumps: dumps.sort(byName), problems: problems.sort((a, b) => compareText(a.file, b.file)) };
}

async function follow(
  root: string,
  name: string,
  path: string,
  found: DumpFile[],
  problems: Problem[],
): Promise<void> {
  const target = await realpath(path).catch(() => undefined);
  if (target === undefined) {
    problems.push(
      refused(name, 'is a link to nothing', 'Remove the link, or put the file itself into the inbox.'),
    );
  } else if (!target.startsWith(root + sep)) {
    problems.push(
      refused(name, 'is a link out of the inbox', 'Put a copy of the file itself into the inbox.'),
    );
  } else {
    const info = await stat(target);
    // A link to a folder inside the inbox would list its files twice, or endlessly.
    if (info.isFile()) found.push({ name, path, size: info.size });
    else problems.push(refused(name, 'is a link to a folder', 'Put copies of the files into the inbox.'));
  }
}

function refused(file: string, message: string, hint: string): Problem {
  return { file, place: '', message, hint, fatal: true };
}

function orphan(file: string, dump: string): Problem {
  return {
    file,
    place: '',
    message: `is the sidecar of ${dump}, which is not in the inbox`,
    hint: 'Put the dump back, or delete the sidecar.',
    fatal: false,
  };
}

function byName(a: DumpFile, b: DumpFile): number {
  return compareText(a.name, b.name);
}
