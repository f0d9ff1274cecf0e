import { HEADLINE_KEY, KEYS } from '../extract/fingerprint/keys.ts';

/** Entries examined per key, newest first: a recurring headline must not make lookups quadratic. */
const MAX_CHAIN = 64;

/** Finds articles that share a lookup key: a chained hash table in typed arrays, about 300 bytes per article. */
export interface KeyIndex {
  /** Adds the keys of an article; `slot` is a number chosen by the caller. */
  readonly add: (slot: number, keys: Uint32Array) => void;
  /** Slots that share a key, ascending, without duplicates. */
  readonly candidates: (keys: Uint32Array) => number[];
}

/** @param expected Expected number of articles; the table grows if there are more. */
export function keyIndex(expected: number): KeyIndex {
  const heads = new Int32Array(powerOfTwo(Math.max(1024, expected * KEYS))).fill(-1);
  const mask = heads.length - 1;
  let capacity = Math.max(64, expected);
  let stored = new Uint32Array(capacity * KEYS);
  let next = new Int32Array(capacity * KEYS);
  let slots = new Int32Array(capacity);
  let size = 0;

  const bucket = (key: number, place: number) => (Math.imul(key, 0x9e3779b1) ^ place) & mask;

  return {
    add(slot, keys) {
      if (size === capacity) {
        capacity *= 2;
        stored = grown(stored, new Uint32Array(capacity * KEYS));
        next = grown(next, new Int32Array(capacity * KEYS));
        slots = grown(slots, new Int32Array(capacity));
      }
      slots[size] = slot;
      for (let n = 0; n < KEYS; n++) {
        const key = keys[n] ?? 0;
        if (key === 0) continue;
        const at = size * KEYS + n;
        const head = bucket(key, n);
        stored[at] = key;
        next[at] = heads[head] ?? -1;
        heads[head] = at;
      }
      size++;
    },
    candidates(keys) {
      const found = new Set<number>();
      for (let n = 0; n < KEYS; n++) {
        const key = keys[n] ?? 0;
        if (key === 0) continue;
        const limit = n === HEADLINE_KEY ? MAX_CHAIN : MAX_CHAIN / 2;
        let seen = 0;
        for (let at = heads[bucket(key, n)] ?? -1; at >= 0 && seen < limit; at = next[at] ?? -1) {
          if (stored[at] !== key || at % KEYS !== n) continue;
          found.add(slots[Math.floor(at / KEYS)] ?? -1);
          seen++;
        }
      }
      return [...found].sort((a, b) => a - b);
    },
  };
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(least));
}

function grown<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
