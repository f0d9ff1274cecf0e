import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyIndex } from '../../../scripts/ingest/dedupe/key-index.ts';
import { HEADLINE_KEY, KEYS } from '../../../scripts/ingest/extract/fingerprint/keys.ts';

/** Few keys, so that articles share some; 0 is no key. */
const keys = fc
  .array(fc.nat(6), { minLength: KEYS, maxLength: KEYS })
  .map((values) => Uint32Array.from(values, (value, n) => (n % 5 === 0 ? value : 0)));

/** Keys of which only one is set. */
function keysWith(place: number, key: number): Uint32Array {
  const all = new Uint32Array(KEYS);
  all[place] = key;
  return all;
}

describe('the index of lookup keys', () => {
  it('finds every article with a common key at the same place, each once, in order, however many there are', () => {
    fc.assert(
      fc.property(
        fc.array(keys, { maxLength: 30 }),
        keys,
        fc.integer({ min: 0, max: 40 }),
        (all, wanted, expected) => {
          const index = keyIndex(expected);
          for (const [slot, one] of all.entries()) index.add(slot, one);
          const shared = all.flatMap((one, slot) =>
            one.some((key, n) => key !== 0 && key === wanted[n]) ? [slot] : [],
          );
          expect(index.candidates(wanted)).toEqual(shared);
        },
      ),
    );
  });

  it('distinguishes keys in the same bucket, which is frequent in a small table', () => {
    const index = keyIndex(0);
    const keyAt = (slot: number, place: number) =>
      (Math.imul(slot * KEYS + place + 1, 0x85ebca6b) >>> 8) % 60;
    const all = Array.from({ length: 400 }, (_, slot) =>
      Uint32Array.from({ length: KEYS }, (_, place) => keyAt(slot, place)),
    );
    for (const [slot, one] of all.entries()) index.add(slot, one);
    for (const wanted of all.slice(0, 20)) {
      const shared = all.flatMap((one, slot) =>
        one.some((key, place) => key !== 0 && key === wanted[place]) ? [slot] : [],
      );
      expect(shared.length).toBeLessThan(all.length);
      expect(index.candidates(wanted)).toEqual(shared);
    }
  });

  it('grows beyond the expected size', () => {
    const index = keyIndex(1);
    for (let slot = 0; slot < 5000; slot++) index.add(slot, keysWith(slot % KEYS, slot + 1));
    for (const slot of [0, 63, 64, 65, 127, 128, 4999])
      expect(index.candidates(keysWith(slot % KEYS, slot + 1))).toEqual([slot]);
  });

  it.each([
    ['64 of one headline', HEADLINE_KEY, 64],
    ['32 of one key of the words', 0, 32],
  ])('looks only at the newest of very many: %s', (_, place, most) => {
    const index = keyIndex(10);
    for (let slot = 0; slot < 100; slot++) index.add(slot, keysWith(place, 7));
    expect(index.candidates(keysWith(place, 7))).toEqual(
      Array.from({ length: most }, (_, n) => 100 - most + n),
    );
  });
});
