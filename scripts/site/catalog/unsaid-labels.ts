import { type ArticleFacts, LABELS } from '../../../src/model/rights.ts';

/**
 * @param said Texts that may be shown under `rights: excerpt`.
 * @returns Hashtags and names of an article that are in none of them.
 */
export function unsaidLabels(data: ArticleFacts, said: readonly string[]): string[] {
  const text = said.join('\n').toLowerCase();
  return LABELS.flatMap((field) => data[field].filter((label) => !says(text, label.toLowerCase())));
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** In scripts without spaces, a name is adjacent to other letters. */
const UNSPACED = /\p{Lo}/u;

/** Whether a text contains a label as whole words. */
function says(text: string, label: string): boolean {
  for (let at = text.indexOf(label); at !== -1; at = text.indexOf(label, at + 1)) {
    const around = (text[at - 1] ?? '') + (text[at + label.length] ?? '');
    if (!LETTER.test(around) || UNSPACED.test(label)) return true;
  }
  return false;
}
