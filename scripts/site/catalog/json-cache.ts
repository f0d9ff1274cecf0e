import { readProven, writeProven } from '../../content/proven-file.ts';

/** Values by hash of the file that they were derived from. */
export interface JsonCache {
  readonly get: <T>(hash: string) => T | undefined;
  /** @returns The value. */
  readonly set: <T>(hash: string, value: T) => T;
  /** Writes the entries that were used or set since the cache was opened. */
  readonly save: () => void;
}

/**
 * Open a cache of plain values in one file. It may be deleted at any time.
 *
 * @param version Changes whenever the values are computed differently.
 */
export function jsonCache(file: string, version: string): JsonCache {
  // Absent or damaged: nothing is known.
  const text = readProven(file);
  const content: { version: string; values: [string, unknown][] } | undefined =
    text === undefined ? undefined : JSON.parse(text);
  const stored = new Map(content?.version === version ? content.values : []);
  const used = new Map<string, unknown>();
  let changed = false;
  return {
    get: <T>(hash: string) => {
      const value = stored.get(hash);
      if (value !== undefined) used.set(hash, value);
      return value as T | undefined;
    },
    set: (hash, value) => {
      used.set(hash, value);
      changed = true;
      return value;
    },
    save: () => {
      if (!changed && used.size === stored.size) return;
      writeProven(file, JSON.stringify({ version, values: [...used] }));
    },
  };
}
