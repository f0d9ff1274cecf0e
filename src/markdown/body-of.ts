/**
 * The body of a content file whose front matter has been read before: what stands behind it.
 *
 * The fences are lines that are exactly `---`; a line `---more` closes nothing.
 *
 * @param text The whole file, with line feeds or CR LF.
 * @returns The body without leading blank lines; the whole text when it has no front matter.
 */
export function bodyOf(text: string): string {
  const open = /^\uFEFF?---\r?\n/.exec(text);
  if (open === null) return text;
  const fence = /^---\r?(?:\n|$)/gm;
  fence.lastIndex = open[0].length;
  const close = fence.exec(text);
  if (close === null) return '';
  return text.slice(close.index + close[0].length).replace(/^[\r\n]+/, '');
}
