/**
 * A redo log that makes a run atomic.
 *
 * All files of a run are first written to `.staging/` in the content folder. Then the list of steps, `commit.json`,
 * appears there by one rename: at that moment the run is committed. After that, each file is moved into place, and the
 * list is deleted. A run that is killed before the commit leaves nothing behind; one that is killed after it is
 * completed by the next run.
 *
 * A person who saves a file meanwhile wins. A file to be replaced is first moved aside, so that nobody can change it
 * while it is compared; the new file is linked to the free name, which fails if somebody was faster; and the file that
 * was moved aside is checked again at the end, since an editor may have had it open.
 */

import * as nodeFs from 'node:fs';
import path from 'node:path';
import { compareText } from '../../src/model/compare-text.ts';
import { omitUndefined } from '../../src/model/omit-undefined.ts';
import { type CommitStep, readCommitList } from './commit-list.ts';
import { sha256 } from './hash.ts';
import { refuseImmutable, refuseUnwritable } from './refuse-unwritable.ts';
import { type Restore, restoreKept } from './restore-kept.ts';
import { safePath } from './safe-path.ts';
import { NO_LINK_CODES, systemCode } from './system-error.ts';
import { forceToDisk, writeAtomically } from './write-atomically.ts';
import { NOTHING, toWriteError } from './write-error.ts';

/** The file system calls that the journal uses; tests pass in ones that fail. */
export type TransactionFs = Pick<
  typeof nodeFs,
  | 'accessSync'
  | 'closeSync'
  | 'existsSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'renameSync'
  | 'rmSync'
  | 'unlinkSync'
  | 'writeFileSync'
> & { readonly realpathSync: (path: string) => string };

/** What is replaced, and what to do if somebody else changed it. */
export interface StageOptions {
  /** The file as the run read it, `null` if there was none; default: as it is now. */
  readonly base?: string | Uint8Array | null;
  /**
   * Applies the run's change to a text that somebody saved meanwhile.
   *
   * @returns `undefined` if that is not possible.
   */
  readonly redo?: (saved: string) => string | undefined;
}

export interface Transaction {
  /** Files of a killed run that were completed when the journal was opened; sorted. */
  readonly recovered: readonly string[];
  /** Files of that run that a person changed since, and that were left alone; sorted. `restore` completed none of them. */
  readonly kept: readonly string[];
  /** Stage a file to be written; the last call for a path counts. Equal bytes are ignored. */
  stage(relative: string, bytes: string | Uint8Array, options?: StageOptions): void;
  /** Stage a file to be deleted. `base`: see `StageOptions`. */
  remove(relative: string, base?: string | Uint8Array): void;
  /**
   * Commit the staged changes. The journal is empty afterwards and can be used again.
   *
   * @returns Files that somebody else changed since the run read them, and that were left alone; sorted.
   */
  commit(): readonly string[];
  /** Drop what is staged; a run that is committed but not completed is left to the next run. */
  discard(): void;
}

/**
 * Largest run whose files are each synced to disk before the commit. A larger run is a first import, which would take a
 * minute longer, and whose dumps are still in the inbox after a power cut.
 */
const MAX_SYNCED_FILES = 500;

/**
 * Open the journal of a content folder; complete or drop what a killed run left. The caller holds the lock.
 *
 * @throws {BroadsheetError} if the folder cannot be written to.
 */
export function openTransaction(
  contentDir: string,
  fs: TransactionFs = nodeFs,
  restore: Restore = () => undefined,
): Transaction {
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
  const steps = new Map<string, CommitStep>();
  const redos = new Map<string, NonNullable<StageOptions['redo']>>();
  const checked = new Set<string>();
  let names = 0;

  const clear = (): void => {
    steps.clear();
    names = 0;
    fs.rmSync(staging, { recursive: true, force: true });
  };
  const { recovered, kept } = attempt(`finish what an interrupted run left in ${staging}`, LATER, () => {
    const left = fs.existsSync(marker) ? readCommitList(fs.readFileSync(marker, 'utf8'), marker) : [];
    let done = apply(left);
    const staged = {
      staged: (from: string) => fs.readFileSync(path.join(staging, from), 'utf8'),
      saved: (relative: string) => textOf(safePath(root, relative, fs, checked), fs),
      stage: (from: string, text: string) => fs.writeFileSync(path.join(staging, from), text),
    };
    const again = restoreKept(left, done.kept, staged, restore);
    if (again !== undefined) {
      writeAtomically(marker, JSON.stringify(again), { sync: true, fs });
      const { recovered, kept } = apply(again);
      done = { recovered: [...done.recovered, ...recovered].sort(), kept };
    }
    finish();
    return done;
  });

  /** Perform the remaining steps of a list; completed steps are skipped. */
  function apply(todo: readonly CommitStep[]): { recovered: string[]; kept: string[] } {
    const recovered = new Set<string>();
    const kept = new Set<string>();
    const made = new Set<string>();
    for (const [n, step] of todo.entries()) {
      const target = safePath(root, step.path, fs, checked);
      const source = step.from === undefined ? undefined : path.join(staging, step.from);
      const aside = path.join(staging, `${n}.old`);
      const isLeft = source === undefined ? fs.existsSync(target) : fs.existsSync(source);
      if (!isLeft) continue;
      if (source !== undefined && !made.has(path.dirname(target))) {
        fs.mkdirSync(path.dirname(target), { recursive: true });
        made.add(path.dirname(target));
      }
      const isOurs = step.before === undefined || isAside(target, aside, step.before);
      if (isOurs && (source === undefined || put(source, target))) recovered.add(step.path);
      else kept.add(step.path);
    }
    // An editor that had a file open may have saved it after it was moved.
    for (const [n, { path: relative, before }] of todo.entries()) {
      const aside = path.join(staging, `${n}.old`);
      if (before === undefined || kept.has(relative) || !fs.existsSync(aside)) continue;
      if (hashOf(aside, fs) === before) continue;
      fs.renameSync(aside, safePath(root, relative, fs, checked));
      recovered.delete(relative);
      kept.add(relative);
    }
    return { recovered: [...recovered].sort(), kept: [...kept].sort() };
  }

  /** Move the file to be replaced aside; move it back if somebody changed it. */
  function isAside(target: string, aside: string, before: string): boolean {
    if (!fs.existsSync(aside)) {
      if (!fs.existsSync(target)) return false;
      fs.renameSync(target, aside);
    }
    if (hashOf(aside, fs) === before) return true;
    put(aside, target);
    return false;
  }

  /**
   * Link a file to a free name.
   *
   * @returns False if somebody else took the name; a file with the same bytes is ours, from a run that was killed.
   */
  function put(from: string, to: string): boolean {
    try {
      fs.linkSync(from, to);
    } catch (error) {
      const code = systemCode(error) ?? '';
      if (code !== 'EEXIST' && !NO_LINK_CODES.has(code)) throw error;
      if (!fs.existsSync(to)) {
        fs.renameSync(from, to);
        return true;
      }
      if (hashOf(from, fs) !== hashOf(to, fs)) return false;
    }
    fs.unlinkSync(from);
    return true;
  }

  /** The list is deleted first, so that a half-deleted folder has no list. */
  function finish(): void {
    if (fs.existsSync(marker)) fs.unlinkSync(marker);
    clear();
  }

  /** @returns Files that somebody else changed, and that were left alone. */
  function perform(todo: readonly CommitStep[]): readonly string[] {
    if (todo.length === 0) {
      attempt(`clear ${staging}`, NOTHING, clear);
      return [];
    }
    attempt(`write below ${contentDir}`, NOTHING, () => {
      refuseUnwritable(
        root,
        todo.map((step) => step.path),
        fs,
      );
      refuseImmutable(root, todo, fs);
      if (todo.length <= MAX_SYNCED_FILES) {
        for (const { from } of todo) if (from !== undefined) forceToDisk(path.join(staging, from), fs);
      }
      writeAtomically(marker, JSON.stringify(todo), { sync: true, fs });
    });
    return attempt(`write below ${contentDir}`, LATER, () => {
      const { kept } = apply(todo);
      finish();
      return kept;
    });
  }

  /** Stage a file that somebody else changed again, with the run's change applied to it. */
  function isRedone(relative: string): boolean {
    const target = safePath(root, relative, fs, checked);
    const redo = redos.get(relative);
    if (redo === undefined || !fs.existsSync(target)) return false;
    const saved = fs.readFileSync(target, 'utf8');
    const text = redo(saved);
    if (text === undefined) return false;
    journal.stage(relative, text, { base: saved, redo });
    return true;
  }

  const journal: Transaction = {
    recovered,
    kept,
    stage: (relative, bytes, { base, redo } = {}) =>
      attempt(`write ${path.join(contentDir, relative)}`, NOTHING, () => {
        const target = safePath(root, relative, fs, checked);
        const now = hashOf(target, fs);
        const before = base === undefined ? now : base === null ? undefined : sha256(base);
        steps.delete(relative);
        redos.delete(relative);
        if (now !== undefined && now === sha256(bytes)) return;
        if (redo !== undefined) redos.set(relative, redo);
        if (names === 0) fs.mkdirSync(staging, { recursive: true });
        const from = String(names++);
        fs.writeFileSync(path.join(staging, from), bytes);
        steps.set(relative, { path: relative, from, ...omitUndefined({ before }) });
      }),
    remove: (relative, base) =>
      attempt(`delete ${path.join(contentDir, relative)}`, NOTHING, () => {
        const now = hashOf(safePath(root, relative, fs, checked), fs);
        steps.delete(relative);
        redos.delete(relative);
        if (now === undefined) return;
        steps.set(relative, { path: relative, before: base === undefined ? now : sha256(base) });
      }),
    commit: () => {
      const kept = new Set<string>();
      for (let round = 0; ; round++) {
        const todo = [...steps.values()].sort((a, b) => compareText(a.path, b.path));
        const left = perform(todo);
        for (const relative of left) {
          if (round === MAX_ROUNDS || !isRedone(relative)) kept.add(relative);
        }
        if (steps.size === 0) break;
      }
      redos.clear();
      return [...kept].sort();
    },
    discard: () =>
      attempt(`clear ${staging}`, NOTHING, () => {
        if (!fs.existsSync(marker)) clear();
      }),
  };
  return journal;
}

/** How often a change is applied again to a file that somebody keeps saving meanwhile. */
const MAX_ROUNDS = 5;

const LATER = 'The next run finishes what is left.';

function textOf(file: string, fs: TransactionFs): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

function hashOf(file: string, fs: TransactionFs): string | undefined {
  return fs.existsSync(file) ? sha256(fs.readFileSync(file)) : undefined;
}
