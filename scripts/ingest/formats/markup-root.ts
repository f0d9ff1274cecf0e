/** @returns Name of the first element after declarations, comments and doctypes, lower case; empty without one. */
export function rootElement(text: string): string {
  let at = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0) return '';
    if (text.startsWith('<!--', open)) at = endOf(text, '-->', open);
    else if (text.startsWith('<?', open)) at = endOf(text, '?>', open);
    else if (text.startsWith('<!', open)) at = endOfDoctype(text, open);
    else return /^<([A-Za-z][\w:.-]{0,40})/.exec(text.slice(open, open + 50))?.[1]?.toLowerCase() ?? '';
  }
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? text.length : end + mark.length;
}

function endOfDoctype(text: string, from: number): number {
  const subset = text.indexOf('[', from);
  const close = text.indexOf('>', from);
  return subset >= 0 && subset < close ? endOf(text, ']>', from) : endOf(text, '>', from);
}
