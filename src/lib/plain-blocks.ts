/** Characters, and beginnings and ends of lines, that may mean something in Markdown. */
const MARKUP = /[\0\t\r\\&*_`<>[\]~|]|^(?:[-+=#\s]|\d{1,9}[.)])|[^\S\n]$/m;

/**
 * The paragraphs of a Markdown text that uses no markup: most bodies do not, and need no parser.
 *
 * @returns Paragraphs as they are written; undefined when anything in the text may be markup.
 */
export function plainBlocks(markdown: string): string[] | undefined {
  const blocks = markdown.split(/\n{2,}/);
  // A single line feed before the first and behind the last.
  blocks[0] = blocks[0]?.replace(/^\n/, '') ?? '';
  blocks.push(blocks.pop()?.replace(/\n$/, '') ?? '');
  return blocks.some((block) => MARKUP.test(block)) ? undefined : blocks.filter((block) => block !== '');
}
