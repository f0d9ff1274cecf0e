import { isMap, isNode, isPair, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { withoutMark } from './byte-order-mark.ts';

/**
 * Find the line of a value in YAML text, for error messages.
 *
 * @param text YAML.
 * @param path Keys and indexes; the deepest part that exists counts.
 * @returns The line of the key or list item, from 1; `undefined` for text that is not YAML.
 */
export function yamlLine(text: string, path: readonly PropertyKey[]): number | undefined {
  const counter = new LineCounter();
  const document = parseDocument(withoutMark(text), { lineCounter: counter, uniqueKeys: false });
  let node: ParsedNode | null = document.contents;
  let offset = node?.range[0];
  for (const step of path) {
    if (isMap(node)) {
      const pair: unknown = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!isPair(pair)) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = isNode(pair.value) ? (pair.value as ParsedNode) : null;
    } else {
      const next: unknown = node !== null && 'items' in node ? node.items[Number(step)] : undefined;
      if (!isNode(next)) break;
      node = next as ParsedNode;
      offset = node.range[0];
    }
  }
  return offset === undefined ? undefined : counter.linePos(offset).line;
}
