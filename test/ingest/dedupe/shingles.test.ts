import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shared, shingles } from '../../../scripts/ingest/extract/fingerprint/shingles.ts';

const words = fc.array(fc.constantFrom('quay', 'ferry', 'strike', 'orla'), { maxLength: 14 });

/** The runs of five words, each once; a shorter text is one run. */
function runsOf(text: readonly string[]): Set<string> {
  if (text.length === 0) return new Set();
  const count = Math.max(1, text.length - 4);
  return new Set(Array.from({ length: count }, (_, at) => text.slice(at, at + 5).join(' ')));
}

describe('shingles', () => {
  it('are the distinct runs of five words, ascending', () => {
    fc.assert(
      fc.property(words, (text) => {
        const got = shingles(text);
        expect(got.length).toBe(runsOf(text).size);
        expect([...got]).toEqual([...new Set(got)].sort((a, b) => a - b));
      }),
    );
  });

  it('are shared where runs of five words are', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const both = [...runsOf(a)].filter((run) => runsOf(b).has(run)).length;
        expect(shared(shingles(a), shingles(b))).toBe(both);
      }),
    );
  });

  it('depend on the order of words', () => {
    expect(shared(shingles(['a', 'b', 'c', 'd', 'e']), shingles(['b', 'a', 'c', 'd', 'e']))).toBe(0);
  });
});
