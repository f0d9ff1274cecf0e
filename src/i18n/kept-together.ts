/** A part of a text. */
export interface TextPart {
  readonly text: string;
  /** Whether no line may end inside it. */
  readonly isKept: boolean;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Number of letters that are too few to begin a line or to end one. */
const SHORT = 3;
/** Parts of this many letters, and this many of them, fit any column. */
const MAX_LETTERS = 9;
const MAX_PARTS = 3;

/**
 * Split a text where compounds with a short half begin and end, such as "stand-in", "e-mail" and "72-hour": a line that
 * begins with "in", or ends with "72-", looks like a mistake.
 */
export function keptTogether(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  let at = text.indexOf('-');
  while (at >= 0) {
    const { start, after, halves } = compoundAt(text, at);
    if (halves.every((half) => half > 0 && half <= MAX_LETTERS) && halves.length <= MAX_PARTS) {
      if (Math.min(halves[0] ?? 0, halves.at(-1) ?? 0) <= SHORT) {
        if (start > end) parts.push({ text: text.slice(end, start), isKept: false });
        parts.push({ text: text.slice(start, after), isKept: true });
        end = after;
      }
    }
    at = text.indexOf('-', after);
  }
  if (end < text.length || parts.length === 0) parts.push({ text: text.slice(end), isKept: false });
  return parts;
}

/** The letters around a hyphen, and those around the hyphens that follow. */
function compoundAt(text: string, hyphen: number) {
  let start = hyphen;
  // A letter more than fits is enough to know that it does not fit.
  while (hyphen - start <= MAX_LETTERS && isLetter(text, start - 1)) start--;
  const halves = [hyphen - start];
  let after = hyphen;
  while (text[after] === '-') {
    const from = after + 1;
    after = from;
    while (isLetter(text, after)) after++;
    halves.push(after - from);
  }
  return { start, after, halves };
}

function isLetter(text: string, at: number): boolean {
  const letter = text[at];
  // Fast path for nearly all letters.
  return letter !== undefined && ((letter >= 'a' && letter <= 'z') || LETTER.test(letter));
}
