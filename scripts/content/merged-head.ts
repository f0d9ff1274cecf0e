/** Front matter line by line, as git may leave it: two versions of a file one above the other, which no parser reads. */

export const HEAD_FENCE = '---';
/** The line by which the ingest recognises an article that nobody edited. */
export const STAMP_LINE = /^generated: '[0-9a-f]{8}'$/;
const KEY = /^([A-Za-z]+):/;

/** A field with its lines, continued ones included. */
export interface HeadField {
  readonly key: string;
  readonly lines: readonly string[];
}

/** @returns The fields of the lines between the fences, in their order; `undefined` if the first line begins none. */
export function headFields(head: readonly string[]): HeadField[] | undefined {
  const fields: { key: string; lines: string[] }[] = [];
  for (const line of head) {
    const key = KEY.exec(line)?.[1];
    const last = fields.at(-1);
    if (key !== undefined) fields.push({ key, lines: [line] });
    else if (last === undefined) return undefined;
    else last.lines.push(line);
  }
  return fields;
}
