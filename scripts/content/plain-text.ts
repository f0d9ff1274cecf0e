import { plainBlocks } from '../../src/markdown/plain-blocks.ts';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * A body as plain text: what a reader sees of it, a paragraph a line.
 *
 * It is taken from the rendered page, so that both always say the same; most bodies are plain as they are.
 */
export function plainText(markdown: string): string {
  return plainBlocks(markdown)?.join('\n') ?? textOf(renderMarkdown(markdown));
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]{0,4000}>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\n{2,}/g, '\n')
    .trim();
}
