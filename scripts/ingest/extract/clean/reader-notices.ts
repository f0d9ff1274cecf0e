/**
 * Find sentences that a page says to its reader, whatever their words: they open as a request or a notice does, or speak
 * of `you` or `us`; they name a thing that pages have; and they speak of nothing that the article speaks of. What
 * somebody says, in quotation marks or without, is news.
 *
 * Only in bodies found on a page of text, of which nobody said where they end.
 */

import { MINOR_WORDS } from '../../data/minor-words.ts';
import { HOUSE_WORDS, NOTICE_OPENINGS, PAGE_THINGS, READER_WORDS } from '../../data/page-things.ts';
import { sentencesIn } from '../noise-model/clauses.ts';
import { quotedSpans } from '../quotations/quoted-spans.ts';
import { removal, type Span, type Step } from './span.ts';
import { countTellingWords } from './telling-words.ts';

const words = (sources: readonly string[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`;
const THING = new RegExp(words(PAGE_THINGS), 'iu');
const THINGS = new RegExp(words(PAGE_THINGS), 'giu');
const OPENING = new RegExp(`^[*(>•–—-]{0,3} ?(?:${NOTICE_OPENINGS.join('|')})(?![\\p{L}\\p{N}])`, 'u');
const READER = new RegExp(words([READER_WORDS]), 'iu');
const HOUSE = new RegExp(words([HOUSE_WORDS]), 'u');
/** What news speaks of as well: a report of a committee, the story of a bridge. */
const AMBIGUOUS_OPENING = /^(?:This|These) (?:reports?|story|stories)(?![\p{L}\p{N}])/u;
/** A sentence that reports speech. */
const SPEECH =
  /\b(?:said|says|told|tells|added|asked|wrote|writes|argued|insisted|explained|replied|warned|admitted|claimed|announced|tweeted|posted|according to|spokes\p{L}{3,6})\b/u;
const VERB =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|said|says|told|came|went|took|made|gave|got|held|kept|knew|led|left|lost|met|ran|saw|won|became|began|\p{Ll}{3,14}ed)$/u;

/** The author of a column. */
const AUTHOR = /(?<![\p{L}\p{N}])(?:I|I['’](?:m|d|ve|ll)|my|me)(?![\p{L}\p{N}.])/u;
/** Words that a sentence does not end with, besides the minor ones. */
const LEANS_ON = new Set(['how', 'that', 'what', 'when', 'where', 'which', 'who', 'why']);

const PAST =
  /^(?:was|were|had|said|told|came|went|took|made|gave|got|held|kept|knew|led|left|lost|met|ran|saw|won|became|began)$/u;

const MAX_WORDS = 60;
/** Maximum number of words of a sentence beside a notice that belongs to it. */
const MAX_WORDS_BESIDE = 40;
const MIN_WORDS = 3;
/** From this number of words on, what begins with a capital inside a notice may be a sentence of the article. */
const MIN_NEWS_WORDS = 5;
/** A word of the article in a notice may be chance, or the place that a newsletter is about. */
const MAX_SHARED = 1;
const REASON = 'notice to the reader';

export const readerNotices: Step = (spans, { title, structured }) => {
  if (structured || !spans.some(({ text }) => THING.test(text))) return [];
  const sentences = spans.flatMap((span) => sentencesOf(span));
  const likely = sentences.map((sentence) => isNotice(sentence));
  if (!likely.includes(true)) return [];
  const article = [title, ...sentences.filter((_, at) => likely[at] !== true).map(({ text }) => text)].join(
    '\n',
  );
  const words = countTellingWords(article);
  const spoken = new Set(thingsIn(article));
  const isColumn = sentences.some((sentence, at) => likely[at] !== true && isPersonal(sentence));
  const found = sentences.map(
    (sentence, at) => likely[at] === true && isForeign(sentence, words, spoken, isColumn ? 2 : 1),
  );
  /** How often the article has a word, beside the sentence itself. */
  const wordsBeside =
    (at: number) =>
    (word: string, own: number): number =>
      (words.get(word) ?? 0) - (likely[at] === true ? 0 : own);
  // The sentence after a notice may continue it, and a question before one may open it.
  for (const [at, sentence] of sentences.entries())
    if (found[at] !== true && found[at - 1] === true) found[at] = goesOn(sentence, wordsBeside(at));
  for (const [at, sentence] of [...sentences.entries()].reverse())
    if (found[at] !== true && found[at + 1] === true)
      found[at] = sentence.text.endsWith('?') && goesOn(sentence, wordsBeside(at));
  return sentences.flatMap(({ span, from, text }, at) =>
    found[at] === true ? [removal(span, from, from + text.length, REASON)] : [],
  );
};

interface Sentence {
  readonly span: Span;
  /** Offset in the span. */
  readonly from: number;
  readonly text: string;
  readonly isQuoted: boolean;
}

function sentencesOf(span: Span): Sentence[] {
  const quoted = quotedSpans(span.text);
  let next = 0;
  return sentencesIn(span.text, 0).flatMap(({ from, to }) => {
    const raw = span.text.slice(from, to);
    const text = raw.trim();
    if (text === '') return [];
    while ((quoted[next]?.end ?? Infinity) <= from) next++;
    const isQuoted = (quoted[next]?.start ?? Infinity) < to;
    return [{ span, from: from + raw.indexOf(text), text, isQuoted }];
  });
}

function isNotice({ text, isQuoted }: Sentence): boolean {
  if (isQuoted || !THING.test(text) || SPEECH.test(text)) return false;
  const size = text.split(' ', MAX_WORDS + 1).length;
  if (size < MIN_WORDS || size > MAX_WORDS) return false;
  const isAddressed = READER.test(text) || HOUSE.test(text);
  if (AMBIGUOUS_OPENING.test(text) && !isAddressed && new Set(thingsIn(text)).size < 2) return false;
  return (OPENING.test(text) || (READER.test(text) && HOUSE.test(text))) && !isFused(text);
}

/** Whether a sentence of the article seems to begin inside. */
function isFused(text: string): boolean {
  const parts = text.split(' ');
  for (let at = 2; at <= parts.length - MIN_NEWS_WORDS; at++) {
    const before = parts[at - 1] ?? '';
    if (!/^["“‘]?\p{Lu}/u.test(parts[at] ?? '') || /[,:;–—-]$/u.test(before)) continue;
    if (MINOR_WORDS.has(before.toLowerCase()) || LEANS_ON.has(before.toLowerCase())) continue;
    const rest = parts.slice(at);
    if (rest.slice(1).some((word) => VERB.test(word)) && !THING.test(rest.join(' '))) return true;
  }
  return false;
}

/** Whether the author of a column speaks, who may address readers too. */
function isPersonal({ text, isQuoted }: Sentence): boolean {
  return !isQuoted && AUTHOR.test(text);
}

/**
 * Whether it speaks of nothing that the article speaks of, but of things that pages have.
 *
 * @param least Minimum number of things.
 */
function isForeign(
  { text }: Sentence,
  words: ReadonlyMap<string, number>,
  spoken: ReadonlySet<string>,
  least: number,
): boolean {
  const things = new Set(thingsIn(text));
  if (things.size < least || ![...things].some((thing) => !spoken.has(thing))) return false;
  const shared = [...countTellingWords(text).keys()].filter((word) => words.has(word)).length;
  return shared <= (things.size > 1 ? MAX_SHARED : 0);
}

function goesOn({ text, isQuoted }: Sentence, timesBeside: (word: string, own: number) => number): boolean {
  const parts = text.split(' ', MAX_WORDS_BESIDE + 1);
  if (isQuoted || parts.length > MAX_WORDS_BESIDE || SPEECH.test(text)) return false;
  if (!OPENING.test(text) && !READER.test(text) && !HOUSE.test(text) && !THING.test(text)) return false;
  if (parts.some((word) => PAST.test(word)) || isFused(text)) return false;
  return ![...countTellingWords(text)].some(([word, own]) => timesBeside(word, own) > 0);
}

function thingsIn(text: string): string[] {
  return [...text.matchAll(THINGS)].map(([thing]) => thing.toLowerCase());
}
