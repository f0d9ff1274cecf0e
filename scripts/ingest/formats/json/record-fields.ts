/** An untrusted JSON object: any field may contain anything. */
export type Fields = ReadonlyMap<string, unknown>;

/** A field found under one of its names. */
export interface Field {
  /** Its name in the record. */
  readonly name: string;
  readonly text: string;
}

/** @returns The own fields of an object, including `__proto__`; `undefined` for any other value. */
export function recordFields(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value));
}

/** Normalise the name of a field as in the tables of names. */
export function plainName(name: string): string {
  return name.length > 60 ? name : name.replace(/[^A-Za-z\d]+/g, '').toLowerCase();
}

/**
 * Find a field by its names.
 *
 * @param names Best first, normalised by `plainName`.
 * @param accepts Whether a text is acceptable.
 * @returns The first that contains a non-blank text or a number.
 */
export function findField(
  fields: Fields,
  names: readonly string[],
  accepts: (text: string) => boolean = () => true,
): Field | undefined {
  let best: (Field & { rank: number }) | undefined;
  for (const [name, value] of fields) {
    const rank = names.indexOf(plainName(name));
    if (rank < 0 || rank >= (best?.rank ?? names.length)) continue;
    const text = textOf(value);
    if (text !== undefined && accepts(text)) best = { name, text, rank };
  }
  return best;
}

/** Fields of an object that contain its text. */
const INNER = ['name', 'title', 'rendered', 'value', 'main', 'text', 'content', '$t', '#text', '@value'];

/** @returns A text, a number as digits, a list as lines, an object as its name or text. */
function textOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (depth > 2) return undefined;
  if (Array.isArray(value)) {
    const parts = value.flatMap((part: unknown) => textOf(part, depth + 1) ?? []);
    return parts.length === 0 ? undefined : parts.join('\n');
  }
  const inner = recordFields(value);
  for (const name of INNER) {
    const text = inner === undefined ? undefined : textOf(inner.get(name), depth + 1);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** @returns The items of a list of names or of objects with names, or of a text with commas or semicolons. */
export function wordsOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;]/) : [];
  return list.flatMap((word) => textOf(word)?.trim() ?? []);
}
