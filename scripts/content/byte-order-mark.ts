const MARK = '\ufeff';

/**
 * A text without the byte-order mark at its head, which some editors write. The YAML library takes it for a column, so
 * that the first entry of a list is indented more than the others.
 */
export function withoutMark(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : text;
}

/** Change the text after its byte-order mark, if it has one. */
export function afterMark(text: string, change: (text: string) => string): string {
  return text.startsWith(MARK) ? MARK + change(text.slice(MARK.length)) : change(text);
}
