/** The sentence that introduces an article where there is room for one. */
import type { ArticleEntry } from '../model/catalog.ts';
import { hasEnd, isSameText, saysSomething } from './quotable.ts';
import { standsAlone } from './stands-alone.ts';

/** Preferred maximum length in UTF-16 units; a longer one is used if there is no other. */
const MAX_CHARS = 260;
/** By how many words of the headline a key point must exceed the first sentence to replace it. */
const MIN_LEAD_OVER_FIRST = 2;
/** Letters by which words are compared, so that "kitchen" is in "kitchens". */
const STEM_CHARS = 5;
const MIN_WORD_CHARS = 4;
const WORD = /[\p{L}\p{N}]+/gu;

function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(WORD) ?? [];
  return new Set(
    words
      .filter((word) => word.length >= MIN_WORD_CHARS || /^\p{N}{2}/u.test(word))
      .map((word) => word.slice(0, STEM_CHARS)),
  );
}

/** @returns Whether a sentence of an article can be read without those before it; that of another language than English always. */
export function isReadableAlone({ data }: ArticleEntry, sentence: string): boolean {
  if (data.language?.startsWith('en') !== true) return true;
  return standsAlone(sentence, { title: data.title, names: [...data.people, ...data.organisations] });
}

/** The edition of a day, its brief and its feeds ask for the same. */
const chosen = new WeakMap<ArticleEntry, { readonly sentence: string | undefined }>();

/**
 * Choose a sentence of an article that can be read without the others: its first one, or a key point that says much more
 * of what the headline says, as if the first only sets the scene.
 *
 * @returns `undefined` if none may be shown, or if the headline is the only one.
 */
export function bestSentence(article: ArticleEntry): string | undefined {
  let known = chosen.get(article);
  if (known === undefined) {
    known = { sentence: choose(article) };
    chosen.set(article, known);
  }
  return known.sentence;
}

function choose(article: ArticleEntry): string | undefined {
  const { keyPoints, lead } = article.texts();
  const { title } = article.data;
  const all = [...new Set([lead, ...keyPoints])].filter(
    (text) => saysSomething(text) && !isSameText(text, title),
  );
  const short = all.filter((text) => text.length <= MAX_CHARS && hasEnd(text));
  const [first, ...others] = short.filter((text) => isReadableAlone(article, text));
  if (first === undefined) return short[0] ?? all.find((text) => text.length <= MAX_CHARS) ?? all[0];
  if (others.length === 0) return first;
  const wanted = [...stems(title)];
  const said = (text: string): number => {
    const words = stems(text);
    return wanted.filter((stem) => words.has(stem)).length;
  };
  let best = first;
  let most = said(first) + MIN_LEAD_OVER_FIRST - 1;
  for (const text of others) {
    const count = said(text);
    if (count <= most) continue;
    best = text;
    most = count;
  }
  return best;
}
