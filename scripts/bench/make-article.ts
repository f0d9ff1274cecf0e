import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article of invented words, as long as news. */
export interface BenchArticle {
  readonly title: string;
  readonly publisher: string;
  readonly paragraphs: readonly string[];
  readonly people: readonly string[];
}

const PUBLISHERS = Array.from(
  { length: 40 },
  (_, n) => `Publisher ${String.fromCharCode(65 + (n % 26))}${n < 26 ? '' : 'A'}`,
);

/** @param words Approximate number of words in the body. */
export function makeArticle(random: Random, vocabulary: Vocabulary, words: number): BenchArticle {
  const people = [vocabulary.name(), vocabulary.name()];
  const paragraphs: string[] = [];
  const length = Math.round(words * (0.7 + 0.6 * random.next()));
  for (let done = 0; done < length; ) {
    const sentences: string[] = [];
    for (let n = 2 + random.below(2); n > 0; n--) {
      const size = 12 + random.below(16);
      const body = Array.from({ length: size }, vocabulary.word);
      if (random.below(3) === 0) body.splice(1 + random.below(size), 0, people[random.below(2)] ?? '');
      const text = body.join(' ');
      sentences.push(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
      done += size;
    }
    paragraphs.push(sentences.join(' '));
  }
  const title = Array.from({ length: 7 + random.below(4) }, vocabulary.word).join(' ');
  return {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    publisher: PUBLISHERS[random.below(PUBLISHERS.length)] ?? '',
    paragraphs,
    people,
  };
}
