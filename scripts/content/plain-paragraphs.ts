import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { plainBlocks } from '../../src/markdown/plain-blocks.ts';

const parser = remark();

/**
 * The plain text of a Markdown body, a string a block: paragraphs, headings, items of lists.
 *
 * @param markdown CommonMark; raw HTML in it is left out.
 */
export function plainParagraphs(markdown: string): string[] {
  const plain = plainBlocks(markdown);
  if (plain !== undefined) return plain.map(fold).filter((text) => text !== '');
  const out: string[] = [];
  collect(parser.parse(markdown), out);
  return out.map(fold).filter((text) => text !== '');
}

function collect(node: Nodes, out: string[]): void {
  if (node.type === 'paragraph' || node.type === 'heading') out.push(textOf(node));
  else if (node.type === 'code') out.push(node.value);
  else if ('children' in node) for (const child of node.children) collect(child, out);
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
