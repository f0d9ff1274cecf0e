import type { HastNode } from 'satteri';
import { plainBlocks } from '../../src/markdown/plain-blocks.ts';
import { markdownTree } from '../../src/markdown/render-markdown.ts';

/** Elements on lines of their own: the block elements of Markdown that have text outside of other ones. */
const BLOCKS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'p', 'pre']);

/** A body as plain text, one paragraph per line. */
export function plainText(markdown: string): string {
  return plainParagraphs(markdown).join('\n');
}

/**
 * The paragraphs of a body as a reader sees them on its page; headings, list items and code blocks count as paragraphs.
 *
 * Read from the same tree that the page is rendered from, so that both always agree. Raw HTML is omitted, and white
 * space is collapsed, as in a browser.
 *
 * @returns Non-empty paragraphs.
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

/** White space that HTML collapses; most paragraphs have none. */
const COLLAPSIBLE = /[\t\n\r\f]| {2}|^ | $/;

/** Collapse white space as HTML does: a no-break space is kept. */
function collapse(text: string): string {
  if (!COLLAPSIBLE.test(text)) return text;
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}
