/**
 * A redo log that makes a run all or nothing.
 *
 * Every file of a run is first written below `.staging/` in the content folder. Then a list of what
 * is to be done appears there under the name `commit.json`, by one rename: that is the moment at which
 * the run has happened. From it each file is renamed into place, and the list is deleted. A run
 * killed before that moment leaves nothing; one killed behind it is finished by the next.
 */

import { createHash } from 'node:crypto';
import * as nodeFs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { omitUndefined } from '../../src/model/omit-undefined.ts';
import { BroadsheetError } from './broadsheet-error.ts';
import { safePath } from './safe-path.ts';
import { NOTHING, toWriteError } from './write-error.ts';

/** The file system as the journal uses it; tests hand in one that fails. */
export type TransactionFs = Pick<
  typeof nodeFs,
  | 'closeSync'
  | 'existsSync'
  | 'fsyncSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'renameSync'
  | 'rmSync'
  | 'unlinkSync'
  | 'writeFileSync'
> & { readonly realpathSync: (path: string) => string };

export interface Transaction {
  /** Files that a killed run had left to do, done by opening; sorted. */
  readonly recovered: readonly string[];
  /** Files among them that a person changed in between, left as they are; sorted. */
  readonly kept: readonly string[];
  /** Put a file down to be written; the last word on a path counts. Nothing happens for equal bytes. */
  stage(relative: string, bytes: string | Uint8Array): void;
  /** Put a file down to be deleted. */
  remove(relative: string): void;
  /** Let it happen. The journal is empty then and can be used again. */
  commit(): void;
  /** Forget what was put down; a run that has happened but is not finished is left to the next. */
  discard(): void;
}

const stepSchema = z.strictObject({
  path: z.string(),
  /** Name below `.staging`; absent for a deletion. */
  from: z.string().regex(/^\d+$/).optional(),
  /** sha256 of the file that is replaced; absent for none. */
  before: z.string().optional(),
});
type Step = z.infer<typeof stepSchema>;

/**
 * Files up to which each is forced to the disk before the run counts. A larger run is a first import,
 * whose dumps still lie in the inbox after a power cut; it is spared the minute that this would take.
 */
const MAX_SYNCED_FILES = 500;

/**
 * Open the journal of a content folder, finishing or forgetting what a killed run left. The caller holds the lock.
 *
 * @throws {BroadsheetError} when the folder cannot be written, in words for people.
 */
export function openTransaction(contentDir: string, fs: TransactionFs = nodeFs): Transaction {
  const attempt = <Result>(doing: string, state: string, act: () => Result): Result => {
    try {
      return act();
    } catch (error) {
      throw toWriteError(error, doing, state);
    }
  };
  const root = attempt(`open the content folder ${contentDir}`, NOTHING, () => {
    fs.mkdirSync(contentDir, { recursive: true });
    return fs.realpathSync(contentDir);
  });
  const staging = path.join(root, '.staging');
  const marker = path.join(staging, 'commit.json');
  const steps = new Map<string, Step>();
  const checked = new Set<string>();
  let names = 0;

  const clear = (): void => {
    steps.clear();
    names = 0;
    fs.rmSync(staging, { recursive: true, force: true });
  };
  const { recovered, kept } = attempt(`finish what an interrupted run left in ${staging}`, LATER, () => {
    const left = fs.existsSync(marker) ? readMarker(fs.readFileSync(marker, 'utf8'), marker) : [];
    const done = apply(left, true);
    finish();
    return done;
  });

  function apply(todo: readonly Step[], wary: boolean): { recovered: string[]; kept: string[] } {
    const done = { recovered: [] as string[], kept: [] as string[] };
    const made = new Set<string>();
    for (const { path: relative, from, before } of todo) {
      const target = safePath(root, relative, fs, checked);
      const source = from === undefined ? undefined : path.join(staging, from);
      if (source !== undefined ? !fs.existsSync(source) : !fs.existsSync(target)) continue;
      if (wary && hashOf(target, fs) !== before) {
        done.kept.push(relative);
        continue;
      }
      if (source === undefined) {
        fs.unlinkSync(target);
      } else {
        const folder = path.dirname(target);
        if (!made.has(folder)) fs.mkdirSync(folder, { recursive: true });
        made.add(folder);
        fs.renameSync(source, target);
      }
      done.recovered.push(relative);
    }
    return done;
  }

  /** The list goes first, so that a folder half deleted is one without a list. */
  function finish(): void {
    if (fs.existsSync(marker)) fs.unlinkSync(marker);
    clear();
  }

  function force(file: string): void {
    const handle = fs.openSync(file, 'r+');
    try {
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
  }

  return {
    recovered,
    kept,
    stage: (relative, bytes) =>
      attempt(`write ${path.join(contentDir, relative)}`, NOTHING, () => {
        const target = safePath(root, relative, fs, checked);
        const before = hashOf(target, fs);
        steps.delete(relative);
        if (before === sha256(bytes)) return;
        if (names === 0) fs.mkdirSync(staging, { recursive: true });
        const from = String(names++);
        fs.writeFileSync(path.join(staging, from), bytes);
        steps.set(relative, { path: relative, from, ...omitUndefined({ before }) });
      }),
    remove: (relative) =>
      attempt(`delete ${path.join(contentDir, relative)}`, NOTHING, () => {
        const before = hashOf(safePath(root, relative, fs, checked), fs);
        steps.delete(relative);
        if (before !== undefined) steps.set(relative, { path: relative, before });
      }),
    commit: () => {
      const todo = [...steps.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
      if (todo.length === 0) {
        attempt(`clear ${staging}`, NOTHING, clear);
        return;
      }
      attempt(`write below ${contentDir}`, NOTHING, () => {
        fs.mkdirSync(staging, { recursive: true });
        const draft = `${marker}.tmp`;
        fs.writeFileSync(draft, JSON.stringify(todo));
        if (todo.length <= MAX_SYNCED_FILES) {
          for (const { from } of todo) if (from !== undefined) force(path.join(staging, from));
        }
        force(draft);
        fs.renameSync(draft, marker);
      });
      attempt(`write below ${contentDir}`, LATER, () => {
        apply(todo, false);
        finish();
      });
    },
    discard: () =>
      attempt(`clear ${staging}`, NOTHING, () => {
        if (!fs.existsSync(marker)) clear();
      }),
  };
}

const LATER = 'The next run finishes what is left.';

function readMarker(text: string, file: string): Step[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    data = undefined;
  }
  const parsed = z.array(stepSchema).safeParse(data);
  if (parsed.success) return parsed.data;
  throw new BroadsheetError(
    `${file} is no list of files to finish`,
    `It was not written by Broadsheet: delete ${path.dirname(file)}.`,
  );
}

function hashOf(file: string, fs: TransactionFs): string | undefined {
  return fs.existsSync(file) ? sha256(fs.readFileSync(file)) : undefined;
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
