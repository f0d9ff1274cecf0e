import type { BlockLine } from './block-lines.ts';

/** The shape of a line: its element and the one around it, with their classes; empty if neither has a class. */
export function shape(line: BlockLine): string {
  const { block } = line;
  const outer = block.parent?.classes ?? '';
  if (block.classes === '' && outer === '') return '';
  return `${block.name}.${block.classes} < ${block.parent?.name ?? ''}.${outer}`;
}

/** @returns Shapes of paragraphs that each make up at least a fifth of the kept text. */
export function shapesOf(lines: readonly BlockLine[], kept: readonly boolean[]): Set<string> {
  const lengths = new Map<string, number>();
  let total = 0;
  for (const [index, line] of lines.entries()) {
    if (kept[index] !== true) continue;
    total += line.text.length;
    if (line.block.name === 'p') lengths.set(shape(line), (lengths.get(shape(line)) ?? 0) + line.text.length);
  }
  lengths.delete('');
  return new Set([...lengths].filter(([, length]) => length >= total / 5).map(([name]) => name));
}
