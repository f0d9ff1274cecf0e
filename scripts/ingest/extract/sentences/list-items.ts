/**
 * Find the items of a numbered or lettered list in a text that begins with the first item.
 *
 * `1.) The first item 2.) The second item` has its second item at 18. Markers must ascend in one style, so that a stray
 * `2)` in a sentence does not count.
 *
 * @returns Offsets of the second and later items; empty if the text is not such a list.
 */
const HEAD = /^([•⁃]\s?|- )?(\d{1,3}|[a-z])(\.\)|[.)]) \S/u;

export function listItems(text: string): number[] {
  const head = HEAD.exec(text);
  if (head === null) return [];
  const bullet = head[1] ?? '';
  const style = head[3] ?? '';
  const found: number[] = [];
  let value = head[2] ?? '';
  let from = head[0].length;
  for (;;) {
    value = following(value);
    const at = text.indexOf(` ${bullet}${value}${style} `, from);
    if (at < 0) return found;
    found.push(at + 1);
    from = at + 2;
  }
}

function following(value: string): string {
  return /^\d/.test(value) ? String(Number(value) + 1) : String.fromCharCode(value.charCodeAt(0) + 1);
}
