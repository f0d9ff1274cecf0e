import { renderMarkdown } from './render-markdown.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Characters, and beginnings and ends of lines, that may mean something in Markdown. */
const MARKUP = /[^\P{C}\n]|[\\&*_`<>[\]~|]|^(?:[-+=#\s]|\d{1,9}[.)])|[^\S\n]$/mu;

/**
 * A body as plain text: what a reader sees of it, a paragraph a line.
 *
 * It is taken from the rendered page, so that both always say the same; most bodies are plain as they are.
 */
export function plainText(markdown: string): string {
  const lines = markdown.trim().replace(/\n{2,}/g, '\n');
  return MARKUP.test(lines) ? renderedText(markdown) : lines;
}

/** The text of what is rendered. */
export function renderedText(markdown: string): string {
  return renderMarkdown(markdown)
    .replace(/<[^>]{0,4000}>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\n{2,}/g, '\n')
    .trim();
}
