/**
 * Whether the words of another line have run into a sentence: a label, a heading, the headline of another story.
 *
 * It is decided by the sentence's form, since every publisher has labels of its own.
 */
import { ABBREVIATIONS } from '../../data/abbreviations.ts';
import { LIKELY_VERBS, SURE_VERBS } from '../../data/finite-verbs.ts';
import { MINOR_WORDS } from '../../data/minor-words.ts';
import { MONTHS, WEEKDAYS } from '../../data/months.ts';
import { FIRM_NOUNS, PERSON_NOUNS, PERSON_TITLES, THING_NOUNS } from '../../data/name-words.ts';
import { seamScore } from '../../extract/noise-model/seam-model.ts';
import {
  type Word,
  type WordsOfBody,
  wordsIn,
  wordsOfBody,
} from '../../extract/noise-model/sentence-words.ts';

/** Log-odds from which another text probably begins inside a sentence. */
const SEAM = 0;
/** Maximum number of words of a label before a colon. */
const MAX_LABEL_WORDS = 10;
/** Minimum number of words of a headline that has run into a sentence. */
const MIN_HEADLINE_WORDS = 4;

const BULLET = /[•·▪●■◆★☆✓✔©®]/u;
/** `the harbour,which`, `the harbour:The` */
const UNSPACED = /\p{Ll}{2}(?:[,;]\p{L}{2}|:\p{Lu})/u;
/** `better. $59 at`, `the total cost. to save` */
const STOP_INSIDE = /(\p{Ll}{3,20})[.!?…]["”’]? (?=[\p{Ll}$£€])/gu;
const SHORT = new Set(ABBREVIATIONS.map(({ word }) => word));
/** `Location: Old Pier`, `Opinion | The pier`, `BRANDT, BYLINE: The pier` */
const LABEL = /^([^:"“”]{1,80}): ["“‘']?[\p{Lu}\p{N}]/u;
const CLAUSE =
  /^(?:that|who|whom|whose|which|when|where|after|as|while|because|if|and|but|before|since|although|than|what|how|why|until|by|or|so|including|said|says|say|told|claims?|claimed|reported|reports|believes?|known|called|named)$/u;
const SPEAKS =
  /^(?:said|says|say|told|tells|has|have|had|was|were|is|are|will|would|added|asked|could|can)$/u;

/** After a single word, which may also be a day or a town. */
const SAYS = /^(?:added|said|says|told)$/u;
/** After a comma: "Ana Brandt, who leads the council". */
const DESCRIBES = /^(?:who|whose|which|\d+,?)$/u;
const DAY_OR_MONTH: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);

export function isRunTogether(sentence: string): boolean {
  return BULLET.test(sentence) || UNSPACED.test(sentence) || hasStopInside(sentence) || isLabelled(sentence);
}

function hasStopInside(sentence: string): boolean {
  return [...sentence.matchAll(STOP_INSIDE)].some(([, word = '']) => !SHORT.has(word));
}

/** Whether a label precedes a sentence. A clause with a verb may announce another: "One thing is sure: Ana Brandt won." */
function isLabelled(sentence: string): boolean {
  const label = LABEL.exec(sentence)?.[1];
  if (label === undefined || /\d$/u.test(label)) return false;
  const words = label.split(' ');
  return words.length <= MAX_LABEL_WORDS && !words.some((word) => SURE_VERBS.has(word));
}

/**
 * The same for English, by words that begin sentences and by verbs.
 *
 * @param body Of all sentences of the text.
 */
export function isRunTogetherInEnglish(sentence: string, body: WordsOfBody): boolean {
  const words = wordsIn(sentence, 0, sentence.length);
  return words.some(
    (_, at) =>
      at > 0 && (isSeam(words, at, body, sentence) || isTitleAfterNoun(words, at) || isNewSubject(words, at)),
  );
}

/** What follows a verb in the past is its object: "won Slovenia's election". */
function isSeam(words: readonly Word[], at: number, body: WordsOfBody, sentence: string): boolean {
  const before = words[at - 1]?.text ?? '';
  if (SURE_VERBS.has(before) || /^\p{Ll}{2,}ed$/u.test(before)) return false;
  if (body.pairs.has(`${words[at - 1]?.bare ?? ''} ${words[at]?.bare ?? ''}`)) return false;
  return (seamScore(words, at, wordsOfBody([words]), sentence) ?? -Infinity) > SEAM;
}

/** "theft Mr Hale said" */
function isTitleAfterNoun(words: readonly Word[], at: number): boolean {
  return /^(?:Mr|Mrs|Ms)\.?$/u.test(words[at]?.text ?? '') && endsHeadline(words[at - 1]);
}

/** A noun that nothing joins to the name after it: "Six held over theft | Ana Brandt told the court". */
function isNewSubject(words: readonly Word[], at: number): boolean {
  if (
    at < MIN_HEADLINE_WORDS ||
    !/^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? '') ||
    !endsHeadline(words[at - 1])
  )
    return false;
  let end = at + 1;
  while (/^\p{Lu}/u.test(words[end]?.text ?? '') && !/[,.;:]$/u.test(words[end - 1]?.text ?? '')) end++;
  const next = words[end]?.text ?? '';
  const speaks = (words[end - 1]?.text ?? '').endsWith(',')
    ? DESCRIBES.test(next)
    : (end - at > 1 ? SPEAKS : SAYS).test(next);
  if (!speaks || DAY_OR_MONTH.has(words[at]?.bare ?? '')) return false;
  const head = words.slice(1, at);
  const verb = head.findIndex(({ text }) => isVerb(text));
  return verb >= 0 && !head.slice(verb).some(({ text }) => CLAUSE.test(text) || /[,;:–—]$/u.test(text));
}

function endsHeadline(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Ll}[\p{Ll}-]{2,}$/u.test(word.text) &&
    !MINOR_WORDS.has(word.lower) &&
    !PERSON_NOUNS.has(word.lower) &&
    !PERSON_TITLES.has(word.lower.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())) &&
    !FIRM_NOUNS.has(word.lower) &&
    !THING_NOUNS.has(word.lower) &&
    !SURE_VERBS.has(word.lower) &&
    !LIKELY_VERBS.has(word.lower) &&
    !CLAUSE.test(word.lower) &&
    !NOT_A_NOUN.test(word.lower)
  );
}

const isVerb = (word: string): boolean =>
  SURE_VERBS.has(word) || LIKELY_VERBS.has(word) || /^\p{Ll}{2,}ed$/u.test(word);

/** "released Ana Brandt", "whether Ana Brandt", "former Ana Brandt" */
const NOT_A_NOUN =
  /^(?:about|across|against|along|alongside|among|around|behind|below|beneath|beside|besides|between|beyond|called|despite|during|except|former|fellow|following|inside|just|nearby|northern|southern|eastern|western|central|late|like|local|near|never|not|now|off|once|only|onto|out|outside|over|past|per|rival|then|though|through|throughout|till|toward|towards|under|unless|unlike|unto|up|upon|was|were|whether|within|without|yet|young|versus|down|also|again|including|named|even|where|\p{Ll}+(?:ed|ing|ly|ian|ish|ese|based|born|led|run|owned))$/u;
