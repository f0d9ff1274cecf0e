import type { HastNode } from 'satteri';
import { plainBlocks } from '../../src/markdown/plain-blocks.ts';
import { markdownTree } from '../../src/markdown/render-markdown.ts';

/** Elements that stand on lines of their own: all that Markdown makes of blocks. */
const BLOCKS = new Set([
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'ul',
]);

/** A body as plain text: its paragraphs, each on a line. */
export function plainText(markdown: string): string {
  return plainParagraphs(markdown).join('\n');
}

/**
 * The paragraphs of a body as a reader sees them on its page; headings, items of lists and code count as such.
 *
 * Read from the same tree that the page is written from, so that both always say the same. Raw HTML is left out, and
 * white space is one space, as a browser shows it.
 *
 * @returns None of them empty.
 */
export function plainParagraphs(markdown: string): string[] {
  const blocks = plainBlocks(markdown) ?? blocksOf(markdownTree(markdown));
  return blocks.map(collapse).filter((text) => text !== '');
}

function blocksOf(tree: HastNode): string[] {
  const blocks = [''];
  const visit = (node: HastNode): void => {
    if (node.type === 'text') blocks.push(`${blocks.pop()}${node.value}`);
    else if (node.type === 'element' && node.tagName === 'br') blocks.push(`${blocks.pop()} `);
    else if ('children' in node) {
      const isBlock = node.type === 'element' && BLOCKS.has(node.tagName);
      if (isBlock) blocks.push('');
      for (const child of node.children) visit(child);
      if (isBlock) blocks.push('');
    }
  };
  visit(tree);
  return blocks;
}

/** White space as HTML means it: a no-break space stays. */
function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}
