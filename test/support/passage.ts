const SYLLABLES = ['ka', 'lo', 'mi', 'tu', 're', 'sa', 'vo', 'ne'] as const;
const WORDS_IN_SENTENCE = 8;

/**
 * Words of an invented language, in sentences of eight words: two passages have the same words at the same positions.
 *
 * @param from Position of the first word; no two positions below 4096 have the same word.
 * @param to Position after the last word.
 */
export function passage(from: number, to: number): string {
  const words = Array.from({ length: to - from }, (_, n) => word(from + n));
  const sentences: string[] = [];
  for (let at = 0; at < words.length; at += WORDS_IN_SENTENCE) {
    const [first = '', ...others] = words.slice(at, at + WORDS_IN_SENTENCE);
    sentences.push(`${[first.charAt(0).toUpperCase() + first.slice(1), ...others].join(' ')}.`);
  }
  return sentences.join(' ');
}

function word(place: number): string {
  return [512, 64, 8, 1].map((step) => SYLLABLES[Math.floor(place / step) % 8]).join('');
}
