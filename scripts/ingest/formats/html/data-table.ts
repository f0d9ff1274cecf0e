import type { Frame } from './frame.ts';

/** Minimum number of rows, and of cells in the longest of them: fewer make a frame around something. */
const MIN_ROWS = 2;
const MIN_CELLS = 2;
/** Maximum length of a cell of data in UTF-16 units; a longer one is a paragraph. */
const MAX_CELL_CHARS = 120;
/** Maximum number of rows that are looked at, and of cells of each. */
const MAX_ROWS = 200;
const MAX_CELLS = 50;
/** What a cell of data does not contain, but one of a page's layout does. */
const LAYOUT = 'table, ul, ol, h1, h2, h3, h4, h5, h6, form, iframe, script, style, p + p, div + div';

const known = new WeakMap<Element, boolean>();

/**
 * Whether a row belongs to a table of data, such as standings or prices, of which each row is read as one line. In a
 * table that lays out a page, cells are read one by one.
 *
 * @param row Frame of a `tr`.
 */
export function isDataTable(row: Frame): boolean {
  let at = row.parent;
  while (at !== undefined && at.name !== 'table' && SECTIONS.has(at.name)) at = at.parent;
  if (at?.name !== 'table') return false;
  const found = known.get(at.element) ?? holdsData(at.element);
  known.set(at.element, found);
  return found;
}

const SECTIONS = new Set(['thead', 'tbody', 'tfoot']);

function holdsData(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector(LAYOUT) !== null) return false;
  const rows = [...table.querySelectorAll('tr')].slice(0, MAX_ROWS);
  let longest = 0;
  for (const { children } of rows) {
    longest = Math.max(longest, children.length);
    for (const cell of [...children].slice(0, MAX_CELLS)) {
      if ((cell.textContent ?? '').trim().length > MAX_CELL_CHARS) return false;
    }
  }
  return rows.length >= MIN_ROWS && longest >= MIN_CELLS;
}
