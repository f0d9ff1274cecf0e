/** Characters that may have a meaning in Markdown at any position. */
const MARKUP = /[\0\t\r\u2028\u2029\\&*_`<>[\]~|]/;
/** Characters that may have a meaning at the beginning of a line. */
const OPENING = /^(?:[-+=#\s]|\d{1,9}[.)])/;
const BLANK = /\s/;

/**
 * The paragraphs of a Markdown text without markup. Most bodies have none and need no parser.
 *
 * @returns The paragraphs as written; `undefined` if anything in the text may be markup.
 */
export function plainBlocks(markdown: string): string[] | undefined {
  if (MARKUP.test(markdown)) return undefined;
  const blocks = markdown.split(/\n{2,}/);
  // Remove a line feed before the first and after the last.
  blocks[0] = blocks[0]?.replace(/^\n/, '') ?? '';
  blocks.push(blocks.pop()?.replace(/\n$/, '') ?? '');
  return blocks.every(isPlain) ? blocks.filter((block) => block !== '') : undefined;
}

function isPlain(block: string): boolean {
  return block.split('\n').every((line) => !OPENING.test(line) && !BLANK.test(line.at(-1) ?? ''));
}
