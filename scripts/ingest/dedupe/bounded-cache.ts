/** @returns What is cached under a key, else what `make` returns, which is cached then. */
export type BoundedCache<Value> = (key: string, make: () => Value) => Value;

/**
 * A cache that drops its oldest values once all of them together exceed a size.
 *
 * @param sizeOf Size of a value, in the unit of `maxSize`.
 */
export function boundedCache<Value>(maxSize: number, sizeOf: (value: Value) => number): BoundedCache<Value> {
  const cached = new Map<string, { readonly value: Value; readonly size: number }>();
  let total = 0;
  return (key, make) => {
    const known = cached.get(key);
    if (known !== undefined) return known.value;
    const value = make();
    const size = sizeOf(value);
    cached.set(key, { value, size });
    total += size;
    for (const [oldest, { size: freed }] of cached) {
      if (total <= maxSize) break;
      cached.delete(oldest);
      total -= freed;
    }
    return value;
  };
}
