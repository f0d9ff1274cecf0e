/**
 * The text of any JSON value in order, without keys, for the account of characters. Does not recurse.
 *
 * @returns Strings unchanged, numbers and booleans as in JSON, joined by spaces.
 */
export function flatten(value: unknown): string {
  if (typeof value === 'string') return value;
  const words: string[] = [];
  const rest: unknown[] = [value];
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next === 'string') words.push(next);
    else if (typeof next === 'number' || typeof next === 'boolean') words.push(String(next));
    else if (typeof next === 'object' && next !== null) {
      const inner: unknown[] = Array.isArray(next) ? next : Object.values(next);
      for (let at = inner.length - 1; at >= 0; at--) rest.push(inner[at]);
    }
  }
  return words.join(' ');
}
