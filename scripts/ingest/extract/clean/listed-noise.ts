/** Remove the text that `noise.yaml` lists for the publisher of an article. */
import type { NoiseSpan } from '../../../../src/schemas/noise.ts';
import type { Source } from '../../../../src/schemas/settings.ts';
import { foldedNames, foldName } from '../../layouts/fold-name.ts';
import { type Removal, removal, type Span, type Step } from './span.ts';

/** Listed texts by folded names of the publisher; can be passed to a worker thread. */
export type ListedNoise = ReadonlyMap<string, readonly string[]>;

const REASON = 'listed in noise.yaml';
/** Minimum number of words of a text that is also removed inside a sentence; fewer may belong to the article. */
const MIN_WORDS_INSIDE = 5;
/** `*` between other words matches one to three words. */
const ANY_WORDS = String.raw`\S{1,60}(?: \S{1,60}){0,2}`;
/** `*` at either end matches one word, since a second could belong to the next sentence. */
const FIRST_WORD = String.raw`(?<!\S)\S{1,60}`;
const LAST_WORD = String.raw`\S{1,60}(?!\S)`;

const NO_WORD_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const NO_WORD_AFTER = String.raw`(?![\p{L}\p{N}])`;
/** Where a sentence could begin, and where it could end. */
const SEAM_BEFORE = String.raw`(?<=^|[.!?…:;"'’”»)\]|•–—-] ?)`;
const SEAM_AFTER = String.raw`(?=$| ?[^\p{Ll}\s,;])`;

interface Pattern {
  /** Its longest part without a wildcard; checked first, for speed. */
  readonly words: string;
  readonly whole: RegExp;
}

/** Compiled once per thread. */
const compiled = new WeakMap<ListedNoise, Map<string, Pattern[]>>();

/** @returns The lines to apply, by each spelling of their publisher. */
export function noiseByPublisher(spans: readonly NoiseSpan[], sources: readonly Source[]): ListedNoise {
  const texts = Map.groupBy(
    spans.filter(({ keep }) => !keep),
    ({ source }) => source,
  );
  return new Map(
    sources.flatMap((source) => {
      const own = texts.get(source.id)?.map(({ text }) => text);
      return own === undefined ? [] : foldedNames([source]).map((name) => [name, own] as const);
    }),
  );
}

/** @param listed The same object for every article. */
export function listedNoise(listed: ListedNoise): Step {
  return (spans, { publisher }) => {
    if (listed.size === 0 || publisher === undefined) return [];
    const patterns = patternsOf(listed, foldName(publisher));
    return patterns.flatMap((pattern) => spans.flatMap((span) => found(span, pattern)));
  };
}

function patternsOf(listed: ListedNoise, publisher: string): readonly Pattern[] {
  const texts = listed.get(publisher);
  if (texts === undefined) return [];
  const known = compiled.get(listed) ?? new Map<string, Pattern[]>();
  compiled.set(listed, known);
  const patterns = known.get(publisher) ?? [...texts].sort(byLength).map(patternOf);
  known.set(publisher, patterns);
  return patterns;
}

/** A longer text before one that it contains. */
const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

function patternOf(text: string): Pattern {
  const words = text.trim().split(/\s+/u);
  const source = words.map((word, at) => (word === '*' ? gapAt(at, words) : escaped(word))).join(' ');
  const inside = words.length >= MIN_WORDS_INSIDE;
  const parts = words.join(' ').split(/(?:^| )\*(?= |$)/);
  return {
    words: parts.reduce((longest, part) => (part.length > longest.length ? part : longest)).trim(),
    whole: new RegExp(`${inside ? NO_WORD_BEFORE : SEAM_BEFORE}${source}${afterOf(text, inside)}`, 'gu'),
  };
}

function gapAt(at: number, words: readonly string[]): string {
  if (words.slice(0, at).every((word) => word === '*')) return FIRST_WORD;
  return words.slice(at).every((word) => word === '*') ? LAST_WORD : ANY_WORDS;
}

function afterOf(text: string, inside: boolean): string {
  if (/[.!?…]["'’”»)\]]{0,3}$/u.test(text)) return '';
  return inside ? NO_WORD_AFTER : SEAM_AFTER;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function found(span: Span, { words, whole }: Pattern): Removal[] {
  if (!span.text.includes(words)) return [];
  return [...span.text.matchAll(whole)].map((match) =>
    removal(span, match.index, match.index + match[0].length, REASON),
  );
}
