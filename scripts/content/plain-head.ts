import { isPlainScalar } from './yaml-scalar.ts';

const FIELD = /^([A-Za-z]+):(?: (.+))?$/;
const ITEM = /^ {2}- (.+)$/;
/** Text without control or invisible characters, which are left to the parser. */
const QUOTED = /^'((?:[^'\p{Cc}\u2028\u2029\ufeff]|'')*)'$/u;

/**
 * Read front matter that is laid out as the ingest writes it: one field per line, one list item per line, strings plain
 * or in single quotes. Nearly every file is, and reading it takes a tenth of the time of a YAML parser.
 *
 * @param head YAML, with a final newline.
 * @returns What a YAML parser would return; `undefined` if there is anything else in it.
 */
export function plainHead(head: string): Record<string, unknown> | undefined {
  const data: Record<string, unknown> = {};
  const lines = head.split('\n');
  if (lines.pop() !== '') return undefined;
  let list: string[] | undefined;
  for (const line of lines) {
    const item = list === undefined ? undefined : ITEM.exec(line)?.[1];
    if (item !== undefined) {
      const value = scalarOf(item);
      if (value === undefined) return undefined;
      list?.push(value);
      continue;
    }
    if (list?.length === 0) return undefined;
    list = undefined;
    const [, key, text] = FIELD.exec(line) ?? [];
    if (key === undefined || Object.hasOwn(data, key)) return undefined;
    if (text === undefined) {
      list = [];
      data[key] = list;
    } else {
      const value = text === '[]' ? [] : text === 'true' ? true : text === 'false' ? false : scalarOf(text);
      if (value === undefined) return undefined;
      data[key] = value;
    }
  }
  return list?.length === 0 ? undefined : data;
}

function scalarOf(text: string): string | undefined {
  if (isPlainScalar(text)) return text;
  return QUOTED.exec(text)?.[1]?.replaceAll("''", "'");
}
