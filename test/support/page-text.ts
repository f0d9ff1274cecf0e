import { parseHTML } from 'linkedom';

/** Elements that stand within a line of text. */
const INLINE = /^(?:a|abbr|b|bdi|code|em|i|mark|q|span|strong|time)$/;
/** Elements without content. */
const VOID = /^(?:br|img|input|link|meta)$/;
/** Of more siblings of one shape than these, only the first are printed. */
const MAX_ALIKE = 8;
const PRINTED = 3;

/** The text of an element and its attributes, with the hashes removed from names of assets. */
function tagOf(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) =>
    value === '' ? ` ${name}` : ` ${name}="${value.replace(/(\/_astro\/[\w-]+)\.[\w.-]*(\.\w+)$/, '$1$2')}"`,
  );
  return `<${element.localName}${attributes.join('')}>`;
}

/** What kind of elements an element consists of, whatever their texts and addresses. */
function shapeOf(element: Element): string {
  if (element.localName === 'table') return 'table';
  const names = [...element.attributes].map(({ name, value }) => (name === 'class' ? value : name));
  return `${element.localName} ${names} (${[...element.children].map(shapeOf)})`;
}

function isInline(node: Node): boolean {
  return (
    node.nodeType === 3 ||
    (INLINE.test((node as Element).localName ?? '') && [...node.childNodes].every(isInline))
  );
}

function inline(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ').replaceAll('\u00a0', '~');
  const element = node as Element;
  return `${tagOf(element)}${[...element.childNodes].map(inline).join('')}</${element.localName}>`;
}

function lines(element: Element, depth: number): string[] {
  const indent = '  '.repeat(depth);
  if (VOID.test(element.localName)) return [indent + tagOf(element)];
  const nodes = [...element.childNodes].filter(
    ({ nodeType, textContent }) => nodeType === 1 || (nodeType === 3 && textContent?.trim() !== ''),
  );
  if (nodes.every(isInline)) {
    // With the spaces between elements, without which words run together.
    const texts = [...element.childNodes].filter(isInline).map(inline);
    return [`${indent}${tagOf(element)}${texts.join('').trim()}`];
  }
  const out = [indent + tagOf(element)];
  for (const alike of runsOf(nodes)) {
    const printed = alike.length > MAX_ALIKE ? alike.slice(0, PRINTED) : alike;
    for (const node of printed)
      out.push(
        ...(isInline(node) ? [`${indent}  ${inline(node).trim()}`] : lines(node as Element, depth + 1)),
      );
    if (printed.length < alike.length) out.push(`${indent}  … ${alike.length - printed.length} more`);
  }
  return out;
}

/** Consecutive nodes of the same shape. */
function runsOf(nodes: readonly Node[]): Node[][] {
  const runs: Node[][] = [];
  let before: string | undefined;
  for (const node of nodes) {
    const shape = node.nodeType === 1 ? shapeOf(node as Element) : '';
    if (shape === before) runs.at(-1)?.push(node);
    else runs.push([node]);
    before = shape;
  }
  return runs;
}

/**
 * A page as indented text, an element a line, with all attributes; `~` is a no-break space. Of siblings of one shape,
 * the first are printed.
 */
export function pageText(html: string): string[] {
  return lines(parseHTML(html).document.documentElement, 0);
}
