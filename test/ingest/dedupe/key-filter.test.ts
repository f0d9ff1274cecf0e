import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyFilter } from '../../../scripts/ingest/dedupe/key-filter.ts';

const keys = fc
  .array(fc.oneof(fc.constant(0), fc.nat({ max: 40 }), fc.integer({ min: 0, max: 0xffffffff })), {
    maxLength: 35,
  })
  .map((list) => Uint32Array.from(list));

test('an article that shares a key with one of some texts always passes', () => {
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 8 }), keys, (texts, article) => {
      const shares = texts.some((text) => text.some((key) => key !== 0 && article.includes(key)));
      if (shares) expect(keyFilter(texts.map((text) => ({ keys: text })))(article)).toBe(true);
    }),
  );
});

test('nearly all of ten thousand articles that share no key with ten texts are excluded', () => {
  const made = (from: number) => ({
    keys: Uint32Array.from({ length: 35 }, (_, n) => Math.imul(from * 35 + n + 1, 0x9e3779b1)),
  });
  const passes = keyFilter(Array.from({ length: 10 }, (_, n) => made(n)));
  const others = Array.from({ length: 10_000 }, (_, n) => made(n + 10));
  expect(others.filter((other) => passes(other.keys)).length).toBeLessThan(500);
});
