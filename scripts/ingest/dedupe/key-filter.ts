/** Size of the filter: 400 keys, those of ten texts, set one bit in 2,600. */
const FILTER_BITS = 1 << 20;

/**
 * Make a Bloom filter (B. H. Bloom, Communications of the ACM 13, 1970) of the lookup keys of some texts, so that a few
 * new texts need no index of the whole archive.
 *
 * @param texts Keys of each text; 0 means no key.
 * @returns A function that is always true if a text has one of the keys, and nearly always false if none has.
 */
export function keyFilter(texts: Iterable<{ readonly keys: Uint32Array }>): (keys: Uint32Array) => boolean {
  const marked = new Uint8Array(FILTER_BITS);
  for (const { keys } of texts) for (const key of keys) marked[key % FILTER_BITS] = 1;
  return (keys) => keys.some((key) => key !== 0 && marked[key % FILTER_BITS] === 1);
}
