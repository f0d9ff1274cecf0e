/** A line of a text, with its place. */
interface PlacedLine {
  readonly text: string;
  readonly place: string;
}

/** Range of widths at which mail programs and terminals wrap, in UTF-16 units. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 100;
/** Minimum number of lines that are followed by another line of their paragraph; fewer prove nothing. */
const MIN_INNER_LINES = 4;
/** Minimum share of them where the next word would not have fitted. */
const MIN_WRAPPED_SHARE = 0.9;

/**
 * Join the lines of a text that was wrapped at a fixed width: every line is as long as its words fit, and empty lines
 * separate paragraphs. A text with intentional line breaks stays unchanged.
 *
 * @returns Lines that keep the line endings inside, so that characters and columns are those of the text; the place of
 *   a joined one is `lines 3-5`.
 */
export function unwrapLines<L extends PlacedLine>(lines: readonly L[]): L[] {
  const width = wrapWidth(lines);
  if (width === undefined) return [...lines];
  const joined: L[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    const last = joined.at(-1);
    if (open && last !== undefined)
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text}\n${line.text}`,
        place: span(last.place, line.place),
      };
    else joined.push(line);
    open = goesOn(line.text, lines[index + 1]?.text ?? '', width);
  }
  return joined;
}

/** @returns The width at which a text is wrapped, if it is. */
function wrapWidth(lines: readonly PlacedLine[]): number | undefined {
  const inner = lines.flatMap(({ text }, index) => {
    const next = lines[index + 1]?.text ?? '';
    return endsParagraph(text, next) ? [] : [{ text: text.trimEnd(), next }];
  });
  if (inner.length < MIN_INNER_LINES) return undefined;
  // The last line of a paragraph may be the longest one.
  const width = bodyLines(lines).reduce((most, { text }) => Math.max(most, text.trimEnd().length), 0);
  if (width < MIN_WIDTH || width > MAX_WIDTH) return undefined;
  const wrapped = inner.filter(({ text, next }) => goesOn(text, next, width)).length;
  return wrapped >= inner.length * MIN_WRAPPED_SHARE ? width : undefined;
}

/** Without a headline that stands alone: it may be longer than the lines below it. */
function bodyLines(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  return lines[first + 1]?.text.trim() === '' ? lines.slice(first + 1) : lines;
}

/** An empty line ends a paragraph, and an indented line begins one. */
function endsParagraph(text: string, next: string): boolean {
  return text.trim() === '' || next.trim() === '' || (/^\s{2}/.test(next) && !/^\s{2}/.test(text));
}

/** Whether a line ends only because the next word did not fit. */
function goesOn(text: string, next: string, width: number): boolean {
  if (endsParagraph(text, next)) return false;
  const word = /^\s*(\S+)/.exec(next)?.[1] ?? '';
  return text.trimEnd().length + 1 + word.length > width;
}

function span(first: string, last: string): string {
  const from = /^(.*)lines? (\d+)(?:-\d+)?$/.exec(first);
  const to = /\d+$/.exec(last)?.[0];
  return from === null || to === undefined ? first : `${from[1]}lines ${from[2]}-${to}`;
}
