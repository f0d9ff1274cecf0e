/** An object type whose fields that may be undefined may be absent, and are never there without a value. */
export type OmitUndefined<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/**
 * Leave out the fields that have no value, as `exactOptionalPropertyTypes` wants optional fields.
 *
 * @param fields Own enumerable fields count, in their order.
 * @returns A copy; `null`, `false`, `0` and `''` are values.
 */
export function omitUndefined<T extends object>(fields: T): OmitUndefined<T> {
  const there: Record<string, unknown> = {};
  // Several times faster than by way of `Object.entries`, in a function that every view calls.
  for (const name of Object.keys(fields)) {
    const value = fields[name as keyof T];
    if (value !== undefined) there[name] = value;
  }
  return there as OmitUndefined<T>;
}
