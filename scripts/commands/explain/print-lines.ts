import { styleText } from 'node:util';
import { printable } from '../../content/printable.ts';
import type { Label, LabelledLine } from './label-lines.ts';

/** Columns of the margin: a place and a label. */
const LOCATION_COLUMNS = 10;
const LABEL_COLUMNS = 14;
/** Characters of one span that are printed. */
const MAX_LINE_CHARS = 2000;

/**
 * A dump with its labels in the margin, one row per span: a line that was partly dropped takes several rows.
 *
 * @param colour For a terminal: dropped text is dim, titles are bold.
 */
export function printLines(lines: readonly LabelledLine[], colour: boolean): string[] {
  return lines.flatMap(({ place, text, labels }) => {
    const where = place.replace(/^line /, '');
    if (labels.length === 0) return [`${where.padStart(LOCATION_COLUMNS)} ${''.padEnd(LABEL_COLUMNS)} │`];
    return labels.map((label, n) =>
      row(n === 0 ? where : '', label, text.slice(label.from, label.to), colour),
    );
  });
}

function row(where: string, { what, reason }: Label, text: string, colour: boolean): string {
  const dropped = reason !== undefined;
  const margin = `${where.padStart(LOCATION_COLUMNS)} ${(dropped ? '-' : what).padEnd(LABEL_COLUMNS)} │ `;
  const shown = printable(
    text.length > MAX_LINE_CHARS ? `${text.slice(0, MAX_LINE_CHARS)}… (${text.length} characters)` : text,
  );
  if (!dropped) return margin + (colour && what.endsWith('title') ? styleText('bold', shown) : shown);
  const why = `[${what}: ${reason}] `;
  return margin + (colour ? styleText('yellow', why) + styleText('dim', shown) : why + shown);
}
