/** Places of the filter: 400 keys, those of ten texts, fill one in 2,600 of them. */
const FILTER_BITS = 1 << 20;

/**
 * Make a filter that tells articles which share no lookup key with some texts, so that a few new texts need no index of
 * the whole archive. It errs in one direction only, as B. H. Bloom's does (Communications of the ACM 13, 1970).
 *
 * @param texts Keys of each text; 0 is none.
 * @returns Always true when some text has one of the keys; nearly always false when none has.
 */
export function keyFilter(texts: Iterable<{ readonly keys: Uint32Array }>): (keys: Uint32Array) => boolean {
  const marked = new Uint8Array(FILTER_BITS);
  for (const { keys } of texts) for (const key of keys) if (key !== 0) marked[key % FILTER_BITS] = 1;
  return (keys) => keys.some((key) => key !== 0 && marked[key % FILTER_BITS] === 1);
}
