/** The text between two quotation marks: UTF-16 offsets in its paragraph, without the marks and the spaces next to them. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
  /** Offset after the closing mark. */
  readonly until: number;
}

/** Maximum length of a quotation in UTF-16 units: an unclosed mark must not swallow the rest. */
const MAX_CHARS = 700;

/** Marks that open a quotation, and those that may close it. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '”': '”',
  '«': '»',
  '»': '«',
  '"': '"',
  '‘': '’',
  "'": "'’",
};

/** Marks that are also apostrophes: they close a quotation only after a stop, or before a comma. */
const APOSTROPHES = new Set(['‘', "'"]);

const OPENING = /(?<=^|[\s(—–])["“„”«»‘'](?=\S)|(?<=^|[\s(—–])«\s/gu;

/**
 * Find the quotations of a paragraph whose marks are unambiguous.
 *
 * @returns In order, not nested; empty for a paragraph with unpaired straight marks.
 */
export function quotedSpans(paragraph: string): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let from = 0;
  for (const { index, 0: opening } of paragraph.matchAll(OPENING)) {
    if (index < from) continue;
    const mark = opening[0] ?? '';
    const start = index + opening.length;
    const end = closingOf(paragraph, start, mark);
    if (end === undefined) {
      if (mark === '"') return spans;
      continue;
    }
    spans.push({ start, end: end - (/\s/u.test(paragraph[end - 1] ?? '') ? 1 : 0), until: end + 1 });
    from = end + 1;
  }
  return spans;
}

/** Offset of the mark that closes a quotation. */
function closingOf(paragraph: string, start: number, mark: string): number | undefined {
  const closing = CLOSING[mark] ?? '';
  const last = Math.min(paragraph.length, start + MAX_CHARS);
  for (let at = start; at < last; at++) {
    const char = paragraph[at] ?? '';
    // Another one opens before this one is closed: the pairing is uncertain.
    if (char === mark && !closing.includes(char)) return undefined;
    if (!closing.includes(char)) continue;
    if (
      APOSTROPHES.has(mark) &&
      !/[.,!?…]/u.test(paragraph[at - 1] ?? '') &&
      !/^,\s/u.test(paragraph.slice(at + 1, at + 3))
    )
      continue;
    if (/[\p{L}\p{N}]/u.test(paragraph[at + 1] ?? '')) continue;
    return at;
  }
  return undefined;
}
