/** Texts up to this length are searched for the place of a fault, UTF-16 units. */
const SEARCHED_CHARS = 64 * 1024;

/**
 * Say where JSON breaks.
 *
 * @param line Line of the file on which the text begins, from 1.
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
  const row = line + (before.match(/\n/g)?.length ?? 0);
  const found = at < text.length ? JSON.stringify(text.slice(at, at + 1)) : 'its end';
  return {
    message: `line ${row}, column ${at - start + 1}: this is not JSON: ${found} was not expected here`,
    hint:
      layout === 'jsonl'
        ? 'Expected one whole JSON object on the line.'
        : 'Expected an array of JSON objects.',
  };
}

/** V8 tells the position of some faults, as `at position 12`. */
function positionOf(error: unknown): number | undefined {
  const told = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  return told === undefined ? undefined : Number(told);
}

/** By bisection: up to the fault a text is JSON that merely ends too early. */
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
