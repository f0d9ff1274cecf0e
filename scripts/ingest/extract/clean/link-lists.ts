/**
 * Find headlines of other stories between the sentences of a body on one line: a label, then headlines without a full
 * stop, then the article goes on: `Read more: Bridge to close for a week Ferry fares to rise The council met on Monday.`
 *
 * Where the article goes on is weighed at every position where a text may begin: how likely one does there, and how much
 * the words before and after it have in common with the rest of the article. News speaks of the same things as its
 * article; the headline of another story does not.
 */
import { BOX_LABELS, MARKED_LABELS } from '../../data/link-labels.ts';
import { MONTHS, WEEKDAYS } from '../../data/months.ts';
import { PERSON_NOUNS, PERSON_TITLES } from '../../data/name-words.ts';
import { wordsOfLine } from '../noise-model/link-end.ts';
import { mayBeSeam } from '../noise-model/seam-features.ts';
import { seamScore } from '../noise-model/seam-model.ts';
import { type Word, type WordsOfBody, wordsIn } from '../noise-model/sentence-words.ts';
import { isStarter } from '../sentences/joins.ts';
import { type Removal, removal, type Span, type Step } from './span.ts';
import { countTellingWords, tellingWords } from './telling-words.ts';

const MARKED = `(?:${MARKED_LABELS.join('|')}) ?[:|>»→]`;
/** The label of the next headline of a list, or its number. */
const NEXT_LABEL = new RegExp(
  `\\s(?:${MARKED}|(?:${BOX_LABELS.join('|')})(?: ?[:>|»→–—-])?|\\d{1,2}[.)])(?=\\s+\\S)`,
  'uy',
);
const LABEL = new RegExp(
  `(?:[[(] ?)?(?:(?:${BOX_LABELS.join('|')})(?: ?[:>|»→–—-]| ?\\.\\.\\.|…)?|${MARKED})(?=\\s+["“‘(\\[]?[\\p{Lu}\\d$£€])`,
  'uy',
);
/** Where a label may begin. */
const SEAM = /[.!?…]["'’”)]{0,3} /gu;

/** Maximum number of characters from a label to the end of the sentence after its headlines. */
const MAX_CHARS = 700;
/** Maximum number of characters of a list, so that long ones take no longer by the character. */
const MAX_LIST_CHARS = 3000;
const MAX_HEADLINES_WORDS = 70;
const MIN_HEADLINE_WORDS = 3;
const MIN_REST_WORDS = 4;
/** What a position needs, in log-odds, and what is worth what. */
const MIN_SEAM = -4;
const MIN_WORTH = -1.5;
/** UTF-16 units of the marks at the end of a sentence. */
const MAX_MARKS = 4;
const SEAM_WEIGHT = 0.7;
/** How much worse than the beginning a position may be inside a list. */
const MAX_LOSS = -1.5;
const SHARED_BEFORE = -0.4;
const OWN_BEFORE = 0.15;
const SHARED_AFTER = 0.6;
const OWN_AFTER = -0.1;
const OPENS_AS_THE_ARTICLE_DOES = 1.5;
const VERB_SOON = 1;
const SPEECH_BEFORE = -2;
/** Number of words in which the verb of a sentence is expected. */
const VERB_WORDS = 8;
const VERB =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|do|said|says|told|came|went|took|made|gave|got|held|kept|knew|led|left|lost|met|ran|saw|won|became|began|\p{Ll}{3,14}ed)$/u;
const SPEECH = /^(?:said|says|told|tells|added|adds)$/u;
/** The number of an item of a list. */
const NUMBER = /^\d{1,2}[.)]$/;
const DAYS = new Set([...MONTHS, ...WEEKDAYS]);
/** The end of a question or an exclamation inside a list, or of a sentence. */
const STOP = /[.!?…]["'’”)]{0,3}(?=\s|$)/gu;
const ABBREVIATED =
  /(?:^|[\s("“‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Rev|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|No|vs|v|Jr|Inc|\d{1,2})\.$/u;
const REASON = 'headlines of other stories';

export const linkLists: Step = (spans, { paged, structured, title }) =>
  paged || structured ? [] : spans.flatMap((span) => listsIn(span, articleOf(span, spans, title)));

function listsIn(span: Span, article: Article): Removal[] {
  const { text } = span;
  const cuts: Removal[] = [];
  let past = 0;
  for (const index of seamsOf(text)) {
    if (index < past) continue;
    LABEL.lastIndex = index;
    const label = LABEL.exec(text)?.[0];
    if (label === undefined) continue;
    let end = endOfList(text, index, index + label.length, article);
    if (end === undefined) continue;
    for (let more: number | undefined = end; more !== undefined; ) {
      end = more;
      more = end - index > MAX_LIST_CHARS ? undefined : endOfMore(text, index, end, article);
    }
    cuts.push(removal(span, index, end, REASON));
    past = end;
  }
  return cuts;
}

function* seamsOf(text: string): Generator<number> {
  yield 0;
  for (const { 0: stop, index } of text.matchAll(SEAM)) yield index + stop.length;
}

/** The telling words of an article around a part of it. */
type Known = Pick<ReadonlySet<string>, 'has'>;

interface Article {
  /** The words of the line. */
  readonly body: () => WordsOfBody;
  /** How often the article has its telling words. */
  readonly words: () => ReadonlyMap<string, number>;
}

function articleOf(span: Span, spans: readonly Span[], title: string): Article {
  let body: WordsOfBody | undefined;
  let words: ReadonlyMap<string, number> | undefined;
  return {
    body: () => {
      body ??= wordsOfLine(span.text);
      return body;
    },
    words: () => {
      words ??= countTellingWords([title, ...spans.map(({ text }) => text)].join(' '));
      return words;
    },
  };
}

/** The telling words of the article around a part of its line. */
function around(part: string, article: Article): Known {
  const own = countTellingWords(part);
  return { has: (word) => (article.words().get(word) ?? 0) > (own.get(word) ?? 0) };
}

/** @returns Where the article goes on after further headlines; `undefined` if it goes on at once. */
function endOfMore(text: string, from: number, after: number, article: Article): number | undefined {
  NEXT_LABEL.lastIndex = after;
  const next = NEXT_LABEL.exec(text);
  if (next !== null) return endOfList(text, from, after + next[0].length, article);
  // A headline that is a question ends with a mark.
  if (!/[?!]["'’”)]*$/u.test(text.slice(Math.max(0, after - MAX_MARKS), after))) return undefined;
  const to = sentenceEnd(text, after) ?? text.length;
  if (to - after > MAX_CHARS) return undefined;
  const words = wordsIn(text, after, to);
  const body = article.body();
  const known = around(text.slice(from, to), article);
  const at = bestSeam(words, text, body, known, worthAfter(words, known, body) + MAX_LOSS);
  return at === undefined ? undefined : trimmed(text, from, words[at]?.from ?? to);
}

/** @returns Where the article goes on after a label and its headlines; `undefined` if it is uncertain. */
function endOfList(text: string, from: number, after: number, article: Article): number | undefined {
  const stop = sentenceEnd(text, after);
  const to = stop ?? text.length;
  if (to - after > MAX_CHARS) return undefined;
  const words = wordsIn(text, after, to);
  const known = around(text.slice(from, to), article);
  const body = article.body();
  const shared = [...tellingWords(text.slice(after, to))].filter((word) => known.has(word)).length;
  const mayEnd =
    words.length >= 2 &&
    words.length <= MAX_HEADLINES_WORDS &&
    shared <= 1 &&
    !words.some(({ text: word }) => SPEECH.test(word));
  // A headline is a question.
  if (mayEnd && /[?!]["'’”)]*$/u.test(text.slice(after, to))) return to;
  const best = bestSeam(words, text, body, known);
  if (best !== undefined) return trimmed(text, from, words[best]?.from ?? to);
  // The list ends the body.
  return mayEnd && stop === undefined ? to : undefined;
}

/** @returns Index of the word with which the article goes on; `undefined` if no position is good enough. */
function bestSeam(
  words: readonly Word[],
  line: string,
  body: WordsOfBody,
  known: Known,
  least = MIN_WORTH,
): number | undefined {
  let best: number | undefined;
  let most = least;
  const last = Math.min(words.length - MIN_REST_WORDS, MAX_HEADLINES_WORDS);
  for (let at = MIN_HEADLINE_WORDS; at <= last; at++) {
    if (
      !mayBeSeam(words, at) ||
      NUMBER.test(words[at - 1]?.text ?? '') ||
      isInsideName(words, at, body, known)
    )
      continue;
    const seam = seamScore(words, at, body, line) ?? 0;
    if (seam < MIN_SEAM) continue;
    const worth =
      SEAM_WEIGHT * seam + worthBefore(words.slice(0, at), known) + worthAfter(words.slice(at), known, body);
    if (worth > most) [best, most] = [at, worth];
  }
  return best;
}

/**
 * After the word for a person, and between two words in capitals, a text only begins with a word that begins sentences,
 * or that the article knows.
 */
function isInsideName(words: readonly Word[], at: number, body: WordsOfBody, known: Known): boolean {
  const before = words[at - 1];
  const here = words[at];
  if (before === undefined || here === undefined) return false;
  // `the council chief Ana Kirov`
  if (PERSON_NOUNS.has(before.bare)) return true;
  if (!/^["“‘'(]?\p{Lu}/u.test(before.text) || body.common.has(here.lower) || DAYS.has(before.bare))
    return false;
  if (isStarter(here.bare, body.language) || PERSON_TITLES.has(here.bare)) return false;
  return !isKnown(here, known) || isKnown(before, known);
}

function isKnown({ bare }: Word, known: Known): boolean {
  return [...tellingWords(bare)].some((word) => known.has(word));
}

function worthBefore(words: readonly Word[], known: Known): number {
  const telling = [...tellingWords(words.map(({ text }) => text).join(' '))];
  const shared = telling.filter((word) => known.has(word)).length;
  const speech = words.some(({ text }) => SPEECH.test(text)) ? SPEECH_BEFORE : 0;
  return shared * SHARED_BEFORE + (telling.length - shared) * OWN_BEFORE + speech;
}

function worthAfter(words: readonly Word[], known: Known, body: WordsOfBody): number {
  const telling = [...tellingWords(words.map(({ text }) => text).join(' '))];
  const shared = telling.filter((word) => known.has(word)).length;
  const opens =
    body.openings.has(`${words[0]?.bare ?? ''} ${words[1]?.bare ?? ''}`) ||
    PERSON_TITLES.has(words[0]?.bare ?? '');
  const verb = words.slice(1, VERB_WORDS).some(({ text }) => VERB.test(text));
  return (
    Math.min(shared, 3) * SHARED_AFTER +
    Math.min(telling.length - shared, 5) * OWN_AFTER +
    (opens ? OPENS_AS_THE_ARTICLE_DOES : 0) +
    (verb ? VERB_SOON : -VERB_SOON)
  );
}

/** @returns The offset after the first full stop from `from` on that ends a sentence. */
function sentenceEnd(text: string, from: number): number | undefined {
  STOP.lastIndex = from;
  for (let match = STOP.exec(text); match !== null; match = STOP.exec(text)) {
    const end = match.index + match[0].length;
    if (
      match.index - from > 1 &&
      !ABBREVIATED.test(text.slice(Math.max(from, match.index - 8), match.index + 1))
    )
      return end;
  }
  return undefined;
}

function trimmed(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}
