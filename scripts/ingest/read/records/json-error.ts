/**
 * Say where JSON breaks. V8 tells the position in its message, as `at position 12`; the end of the text when not.
 *
 * @param line Line of the file on which the text begins, from 1.
 */
export function jsonError(
  error: unknown,
  text: string,
  line: number,
  layout: string,
): { message: string; hint: string } {
  const reason = error instanceof Error ? error.message : '';
  const told = /at position (\d+)/.exec(reason)?.[1];
  const at = told === undefined ? text.length : Number(told);
  const before = text.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  const row = line + (before.match(/\n/g)?.length ?? 0);
  const found = at < text.length ? JSON.stringify(text.slice(at, at + 1)) : 'its end';
  return {
    message: `line ${row}, column ${at - start + 1}: this is no JSON, ${found} was not expected here`,
    hint:
      layout === 'jsonl'
        ? 'Expected one whole JSON object on the line.'
        : 'Expected an array of JSON objects.',
  };
}
