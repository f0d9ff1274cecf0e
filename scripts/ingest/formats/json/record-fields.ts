/** A JSON object from outside: any field may hold anything. */
export type Fields = ReadonlyMap<string, unknown>;

/** @returns The own fields of an object, `__proto__` among them; nothing for any other value. */
export function recordFields(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value));
}

/** @returns A string that is not blank; a number as its digits. */
export function textField(fields: Fields, name: string): string | undefined {
  const value = fields.get(name);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** @returns Words of a list, or of a text with commas or semicolons between them. */
export function wordsField(fields: Fields, name: string): string[] {
  const value = fields.get(name);
  const list: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;]/) : [];
  return list.flatMap((word) => (typeof word === 'string' && word.trim() !== '' ? [word.trim()] : []));
}
