/** The features of the clauses of a body: their own words, and how much they have in common with the rest. */
import { lazily } from '../lazily.ts';
import {
  type ClauseWords,
  CUE_GROUPS,
  CUE_WORDS,
  clauseWords,
  countWords,
  groupsOf,
  tellingWordsOf,
} from './clause-words.ts';
import type { Clause } from './clauses.ts';
import { hasEvidence, MANY_CUES } from './evidence.ts';
import type { Features, Put } from './sign-features.ts';
import { hasPhrase, patterns, phrases } from './sign-features.ts';

export interface FeatureContext {
  readonly title: string;
  readonly publisher?: string | undefined;
}

const IMPERATIVE = 1 << CUE_GROUPS.indexOf('imperative');
const SECOND = new Set(['you', 'your', 'yours', "you're", "you'll", "you've", 'yourself']);
const FIRST = new Set(['we', 'our', 'us', "we're", "we've", 'ours']);
const SAID = new Set(
  'said says told tells added adds wrote writes asked asks claimed claims warned warns announced reported reports according explained confirmed denied insisted'.split(
    ' ',
  ),
);
const FINITE = new Set(
  'is are was were be been has have had will would can could may might must do does did should became began came gave got held kept knew led left lost made met put ran saw set took went won'.split(
    ' ',
  ),
);
/** News tells what happened; pages speak in the present. */
const PAST = new Set(
  'was were had did became began came gave got held kept knew led left lost made met ran saw took went won said told wrote'.split(
    ' ',
  ),
);
const LEANING = new Set(
  'he she they it his her their its but and so then that this these those however meanwhile'.split(' '),
);
/** Computes the features of a clause of the body, or of a part of one, in place of the clause with index `at`. */
export type Look = (clause: Clause, at: number) => Features;

/** @returns An inspector of the clauses of a body; what all of them have in common is only computed on demand. */
export function lookerOf(clauses: readonly Clause[], context: FeatureContext): Look {
  const words = lazily(() => clauses.map(({ text }) => clauseWords(text)));
  const publisher = context.publisher?.toLowerCase() ?? '';
  const opened = lazily(() => quotationsOf(clauses));
  const others = lazily(() => companyOf(words(), context.title));
  return (clause, at) => {
    const here = (clauses[at] === clause ? words()[at] : undefined) ?? clauseWords(clause.text);
    const features = ownFeatures(clause.text, here);
    const put: Put = (name, value = 1) => {
      if (value !== 0) features.set(name, value);
    };
    shape(clause, here, put);
    if (publisher.length >= 3 && clause.text.toLowerCase().includes(publisher)) put('names the publisher');
    if (opened()[at] === true) put('within a quotation');
    cohesion(here, at, others(), put);
    place(clauses.length, at, put);
    put('cues before', shareOfCues(words()[at - 1]));
    put('cues after', shareOfCues(words()[at + 1]));
    return features;
  };
}

function shareOfCues(words: ClauseWords | undefined): number {
  return words === undefined ? 0 : Math.min(words.cues / Math.max(words.words.length, 1), 0.6);
}

const MARKS = /[©@»›→►▶>|:/]/u;
const ADDRESSES = ['you', 'your', 'our', 'us'];
const ADDRESSED = new RegExp(`\\b(?:${ADDRESSES.join('|')})\\b`, 'i');
/** In every clause with evidence of noise. One search of a line is faster than to look at each of its words. */
const HINT = new RegExp(
  `${MARKS.source}|(?:\\b|_)(?:${[...CUE_WORDS, ...ADDRESSES].sort().join('|')})(?:\\b|_)`,
  'gi',
);

/** Whether a clause has evidence of noise; see `hasEvidence`. */
export function isEvident(text: string): boolean {
  const counts = countWords(text);
  if (!mayBeEvident(text, counts.cues)) return false;
  if (
    counts.cues / Math.max(counts.words, 1) < MANY_CUES &&
    !MARKS.test(text) &&
    (counts.opening & IMPERATIVE) === 0 &&
    !hasPhrase(text)
  )
    return false;
  return hasEvidence(ownFeatures(text, clauseWords(text)), counts.words);
}

/**
 * Find the next place of a line without which a clause has no evidence of noise.
 *
 * @returns Its offset, from `from` on; -1 if there is none.
 */
export function nextHint(line: string, from: number): number {
  HINT.lastIndex = from;
  return HINT.exec(line)?.index ?? -1;
}

function mayBeEvident(text: string, cues: number): boolean {
  return cues > 0 || MARKS.test(text) || ADDRESSED.test(text);
}

/** The features of the clause itself. */
function ownFeatures(text: string, words: ClauseWords): Map<string, number> {
  const features = new Map<string, number>();
  const put: Put = (name, value = 1) => {
    if (value !== 0) features.set(name, value);
  };
  cues(words, put);
  patterns(text, put);
  phrases(text, put);
  return features;
}

/** For each clause, whether it is inside a quotation that an earlier one opened. */
function quotationsOf(clauses: readonly Clause[]): boolean[] {
  let depth = 0;
  return clauses.map(({ text }) => {
    const opened = depth > 0;
    depth = Math.max(0, depth + count(text, '“') - count(text, '”'));
    return opened;
  });
}

function shape({ text, left, right }: Clause, { words }: ClauseWords, put: Put): void {
  const size = words.length;
  put(
    `length ${size <= 1 ? '1' : size <= 3 ? '2-3' : size <= 5 ? '4-5' : size <= 8 ? '6-8' : size <= 13 ? '9-13' : size <= 20 ? '14-20' : size <= 32 ? '21-32' : '33+'}`,
  );
  const end = /([.!?:…])["'’”»)\]]*$/u.exec(text)?.[1] ?? 'nothing';
  put(`ends with ${end === '…' ? '.' : end}`);
  if (end !== '.' && end !== '!' && end !== '?' && size >= 4) put('no stop behind words');
  if (/^\p{Ll}/u.test(text)) put('opens with a small letter');
  if (!/^["“‘'«(]?[\p{L}\p{N}$£€]/u.test(text)) put('opens with a mark');
  if (/^["“‘«]/u.test(text)) put('opens a quotation');
  put(`left ${left}`);
  put(`right ${right}`);
  const letters = text.match(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const capital = letters.filter((word) => /^\p{Lu}/u.test(word)).length;
  const capitals = letters.filter((word) => word.length > 2 && !/\p{Ll}/u.test(word)).length;
  if (letters.length >= 2) {
    const share = capital / letters.length;
    put(share >= 0.7 ? 'mostly capitalised' : share >= 0.4 ? 'half capitalised' : 'few capitals');
    if (capitals >= 2) put('words in capitals', Math.min(capitals / letters.length, 1));
  }
  const verb = words.some(
    (word, at) => FINITE.has(word) || SAID.has(word) || (at > 0 && word.length > 4 && word.endsWith('ed')),
  );
  if (!verb) put(size >= 4 ? 'no verb' : 'short without a verb');
  if (words.some((word, at) => PAST.has(word) || (at > 0 && word.length > 4 && word.endsWith('ed'))))
    put('verb in the past');
  if (LEANING.has(words[0] ?? '')) put('leans on what stands before');
}

function cues({ words, cues: total }: ClauseWords, put: Put): void {
  const size = Math.max(words.length, 1);
  const counts = new Array<number>(CUE_GROUPS.length).fill(0);
  let you = 0;
  let we = 0;
  let said = 0;
  const seen = new Set<string>();
  for (const word of words) {
    if (SECOND.has(word)) you++;
    if (FIRST.has(word)) we++;
    if (SAID.has(word)) said++;
    if (seen.has(word)) continue;
    seen.add(word);
    const bits = groupsOf(word);
    if (bits === 0 && !SECOND.has(word) && !FIRST.has(word)) put(`word ${word}`);
    for (let bit = 0; bit < CUE_GROUPS.length; bit++)
      if (bits & (1 << bit)) counts[bit] = (counts[bit] ?? 0) + 1;
  }
  const opens = (groupsOf(words[0] ?? '') & IMPERATIVE) !== 0;
  if (opens) put('opens with a request');
  if (you > 0) put('speaks to the reader');
  if (we > 0) put('speaks of us');
  if (said > 0) put('somebody says');
  for (const [bit, group] of CUE_GROUPS.entries()) {
    const n = counts[bit] ?? 0;
    if (n === 0 || group === 'imperative') continue;
    put(`${group} words`, Math.min(n, 4) / 2);
    if (n >= 2) put(`${group} words, two or more`);
    if (opens) put(`request with ${group} words`);
    if (you > 0) put(`reader with ${group} words`);
  }
  put('share of cues', total / size);
  if (total / size >= 0.5) put('half cues');
  if (total === 0) put('no cue');
}

/** Statistics over all clauses of a body. */
interface Company {
  readonly telling: readonly (readonly string[])[];
  /** Number of clauses that contain a word. */
  readonly held: ReadonlyMap<string, number>;
  /** Number of clauses with the same words. */
  readonly copies: ReadonlyMap<string, number>;
  readonly title: ReadonlySet<string>;
}

function companyOf(words: readonly ClauseWords[], title: string): Company {
  const telling = words.map(tellingWordsOf);
  const held = new Map<string, number>();
  const copies = new Map<string, number>();
  for (const own of telling) for (const word of own) held.set(word, (held.get(word) ?? 0) + 1);
  for (const { words: own } of words) copies.set(own.join(' '), (copies.get(own.join(' ')) ?? 0) + 1);
  return { telling, held, copies, title: new Set(tellingWordsOf(clauseWords(title))) };
}

function cohesion(here: ClauseWords, at: number, { telling, held, copies, title }: Company, put: Put): void {
  const times = here.words.length === 0 ? 0 : (copies.get(here.words.join(' ')) ?? 0);
  if (times > 1) put('repeated');
  if (times > 2) put('repeated, three or more');
  const own = tellingWordsOf(here);
  if (own.length === 0) {
    put('nothing that tells');
    return;
  }
  const elsewhere = own.filter((word) => (held.get(word) ?? 0) > 1).length;
  const inTitle = own.filter((word) => title.has(word)).length;
  put('shared with the rest', elsewhere / own.length);
  if (elsewhere === 0 && inTitle === 0)
    put(
      own.length >= 4
        ? 'shares nothing, four or more'
        : own.length >= 2
          ? 'shares nothing, two or more'
          : 'shares nothing',
    );
  if (elsewhere >= 2) put('shares two or more');
  if (inTitle > 0) put('words of the title', Math.min(inTitle, 3) / 3);
  const near = [telling[at - 1], telling[at + 1]];
  if (near.some((other) => other?.some((word) => own.includes(word)) === true))
    put('shared with a neighbour');
}

/** Minimum number of spans in a body for positions to be meaningful. */
const MIN_SPANS = 8;

function place(clauses: number, at: number, put: Put): void {
  if (clauses < MIN_SPANS) return;
  if (at <= 1) put('among the first');
  // Not the last one alone: aggregators cut bodies short, in the middle of a sentence.
  if (at >= clauses - 4) put('among the last');
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
