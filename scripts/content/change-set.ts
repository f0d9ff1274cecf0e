import { compareText } from '../../src/model/compare-text.ts';
import { sha256 } from './hash.ts';
import { readContentIfThere } from './read-content-file.ts';
import type { StageOptions, Transaction } from './transaction.ts';

/** A file that a run changes, or would change. */
export interface Change {
  /** Below the content folder. */
  readonly path: string;
  readonly what: 'new' | 'changed' | 'deleted';
  /** Both texts of a changed file; set in a dry run, which prints the difference. */
  readonly texts?: { readonly before: string; readonly after: string };
}

/** Receives the files of a run: stages them in the journal or, in a dry run, only lists them. */
export interface ChangeSet {
  /** Equal bytes are not a change. `options`: what the run read of the file earlier, if it did. */
  readonly write: (path: string, text: string, options?: StageOptions) => void;
  /** Deletes a file that this run has not written. `base`: the file as the run read it. */
  readonly remove: (path: string, base?: string | Uint8Array) => void;
  /** Ordered by path. */
  readonly changes: () => Change[];
}

/**
 * @param journal Absent in a dry run.
 */
export function openChangeSet(contentDir: string, journal: Transaction | undefined): ChangeSet {
  const changes = new Map<string, Change>();
  const wanted = new Set<string>();
  return {
    write(path, text, options = {}) {
      wanted.add(path);
      const before = readContentIfThere(contentDir, path);
      if (before !== undefined && sha256(before) === sha256(text)) return;
      journal?.stage(path, text, { base: before ?? null, ...options });
      if (before === undefined) changes.set(path, { path, what: 'new' });
      else {
        const texts = journal ? {} : { texts: { before: before.toString('utf8'), after: text } };
        changes.set(path, { path, what: 'changed', ...texts });
      }
    },
    remove(path, base) {
      if (wanted.has(path) || readContentIfThere(contentDir, path) === undefined) return;
      journal?.remove(path, base);
      changes.set(path, { path, what: 'deleted' });
    },
    changes: () => [...changes.values()].sort((a, b) => compareText(a.path, b.path)),
  };
}
