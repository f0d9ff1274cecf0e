/** An object type whose possibly undefined fields are optional, and never present without a value. */
export type OmitUndefined<T> = {
  [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/**
 * Remove fields without a value, as `exactOptionalPropertyTypes` requires.
 *
 * @param fields Own enumerable fields count, in their order.
 * @returns A copy; `null`, `false`, `0` and `''` are values.
 */
export function omitUndefined<T extends object>(fields: T): OmitUndefined<T> {
  const there: Record<string, unknown> = {};
  // Several times faster than `Object.entries`, in a function that every view calls.
  for (const name of Object.keys(fields)) {
    const value = fields[name as keyof T];
    if (value !== undefined) there[name] = value;
  }
  return there as OmitUndefined<T>;
}
