/** Maximum length in UTF-16 units of a text that is searched for the position of an error. */
const SEARCHED_CHARS = 64 * 1024;

/**
 * Describe where JSON is invalid.
 *
 * @param line Line of the file with the first character of the text that is not white space, from 1.
 */
export function jsonError(
  error: unknown,
  text: string,
  line: number,
  layout: string,
): { message: string; hint: string } {
  const at = positionOf(error) ?? (text.length > SEARCHED_CHARS ? 0 : firstFault(text));
  const before = text.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  const row = line + (before.trimStart().match(/\n/g)?.length ?? 0);
  const found = at < text.length ? JSON.stringify(text.slice(at, at + 1)) : 'its end';
  return {
    message: `line ${row}, column ${at - start + 1}: this is not JSON: ${found} was not expected here`,
    hint:
      layout === 'jsonl'
        ? 'Expected one whole JSON object on the line.'
        : 'Expected an array of JSON objects.',
  };
}

/** V8 gives the position of some errors, as `at position 12`. */
function positionOf(error: unknown): number | undefined {
  const position = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  return position === undefined ? undefined : Number(position);
}

/** By bisection: up to the error, a text is JSON that merely ends too early. */
function firstFault(text: string): number {
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (endsEarly(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function endsEarly(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    return (
      (error instanceof Error && /end of JSON input/.test(error.message)) || positionOf(error) === text.length
    );
  }
}
