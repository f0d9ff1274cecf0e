/**
 * Find noise at seams (where a sentence could begin), and patterns that are noise anywhere.
 *
 * The words of a rule must be followed by its tail or by another seam; a lower-case letter or a comma shows that they
 * belong to a sentence.
 */

import { NOISE, type NoiseRule } from '../../data/noise.ts';
import { PAGE_FURNITURE } from '../../data/page-furniture.ts';
import { lazily } from '../lazily.ts';
import { sentencesIn } from '../noise-model/clauses.ts';
import { linkEnd, wordsOfLine } from '../noise-model/link-end.ts';
import type { WordsOfBody } from '../noise-model/sentence-words.ts';
import { isStarter } from '../sentences/joins.ts';
import { anyCase } from './any-case.ts';
import { firstCharacters } from './first-characters.ts';
import { type Removal, removal, type Span, type Step } from './span.ts';
import { isFused, tailEnd } from './tail-end.ts';
import { sharesWord, tellingWords } from './telling-words.ts';

const SEAM = /[.!?…]["'’”»)\]]{0,3}\s?(?=\S)/gu;
/** Reported speech: a sentence of the article. */
const SPEECH = /\b(?:said|says|told|tells|added|adds|wrote|writes|asked|asks|claimed|warned)\b/u;
/** Labels that never begin a sentence; `Listen:` and `Watch:` may open speech. */
const SURE_LABEL = /^(?:\p{Lu}{2,}|Search Intent|SEO|Read|Also|Related)\b/u;
const NEXT_BEGINS = /^(?:$|\s*(?:[^\p{Ll}\s,;:.]|$))/u;
const MAX_LINE_WORDS = 40;
/** Maximum number of characters to the end of a body that a rule takes as a whole. */
const MAX_REST_CHARS = 700;
const PROMPT = /^(?:app|newsletter|subscription|sign-up)/;

interface CompiledRule {
  readonly rule: NoiseRule;
  readonly pattern: RegExp;
}

/** The rules that may match at a character, and one test for all of them. */
interface SeamRules {
  readonly rules: readonly CompiledRule[];
  /** Sticky; matches wherever one of them does. */
  readonly any: RegExp;
}

/** What was seen on pages. */
export const noiseSpans = spansBy(NOISE);
const generalFurniture = spansBy(PAGE_FURNITURE);
/**
 * What pages have in general; after the classifier, which needs to see the neighbours of what it weighs. A body from
 * markup or fields has been separated from its page already.
 */
export const furnitureSpans: Step = (spans, around) =>
  around.structured ? [] : generalFurniture(spans, around);

function spansBy(table: readonly NoiseRule[]): Step {
  const compiled = (at: NoiseRule['at'], flags: string): readonly CompiledRule[] =>
    table
      .filter((rule) => rule.at === at)
      .map((rule) => ({ rule, pattern: new RegExp(anyCase(rule.pattern), flags) }));
  const allSeam = compiled('seam', 'uy');
  const allAnywhere = compiled('anywhere', 'gu');
  const common = allSeam.filter(({ rule }) => rule.needles === undefined);
  const rare = allSeam.filter(({ rule }) => rule.needles !== undefined);
  const rulesOf = byFirstCharacter(common);
  return (spans, { paged }) => {
    const cuts: Removal[] = [];
    const whole = spans.map(({ text }) => text).join('\n');
    const needed = (rules: readonly CompiledRule[]) =>
      rules.filter(({ rule }) => rule.needles?.some((needle) => whole.includes(needle)) !== false);
    const anywhereRules = needed(allAnywhere);
    const rareRules = needed(rare);
    for (const span of spans) {
      const line = { text: span.text, paged, words: lazily(() => wordsOfLine(span.text)) };
      for (const found of anywhere(span, line, anywhereRules)) cuts.push(found);
      for (const found of seams(span, line, rulesOf, rareRules)) cuts.push(found);
    }
    return cuts;
  };
}

/** Few rules begin with the character of a sentence; to compile all of them as one pattern takes long. */
function byFirstCharacter(rules: readonly CompiledRule[]): (character: string) => SeamRules {
  const firsts = rules.map(({ pattern }) => firstCharacters(pattern.source));
  const known = new Map<string, SeamRules>();
  return (character) => {
    const made = known.get(character);
    if (made !== undefined) return made;
    const own = rules.filter((_, at) => firsts[at]?.has(character) !== false);
    const sources = own.map(({ pattern }) => `(?:${pattern.source})`);
    const group = { rules: own, any: new RegExp(own.length === 0 ? '(?!)' : sources.join('|'), 'uy') };
    known.set(character, group);
    return group;
  };
}

interface Line {
  readonly text: string;
  readonly paged: boolean;
  readonly words: () => WordsOfBody;
}

function anywhere(span: Span, line: Line, rules: readonly CompiledRule[]): Removal[] {
  const cuts: Removal[] = [];
  for (const { rule, pattern } of rules) {
    for (const match of span.text.matchAll(pattern)) {
      const end = withTail(rule, line, match.index, match.index + match[0].length);
      if (end > 0) cuts.push(removal(span, match.index, end, rule.reason));
    }
  }
  return cuts;
}

function seams(
  span: Span,
  line: Line,
  rulesOf: (character: string) => SeamRules,
  rare: readonly CompiledRule[],
): Removal[] {
  const cuts: Removal[] = [];
  const { text } = line;
  let at = 0;
  SEAM.lastIndex = 0;
  while (at < text.length) {
    const found = ruleAt(line, at, rulesOf(text[at] ?? ''), rare);
    if (found !== undefined) {
      cuts.push(removal(span, at, found.end, found.rule.reason));
      at = text[found.end] === ' ' ? found.end + 1 : found.end;
      SEAM.lastIndex = at;
      continue;
    }
    const seam = SEAM.exec(text);
    if (seam === null) break;
    at = seam.index + seam[0].length;
  }
  return cuts;
}

function ruleAt(
  line: Line,
  at: number,
  { rules, any }: SeamRules,
  rare: readonly CompiledRule[],
): { rule: NoiseRule; end: number } | undefined {
  const { text } = line;
  any.lastIndex = at;
  for (const { rule, pattern } of any.test(text) ? [...rules, ...rare] : rare) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || match[0] === '') continue;
    const end = withTail(rule, line, at, at + match[0].length);
    if (end > 0) return { rule, end };
  }
  return undefined;
}

function beginsSentence(text: string): boolean {
  const word = /^ ["“‘]?(\p{Lu}[\p{L}'’]*),? \p{Ll}/u.exec(text)?.[1];
  return word !== undefined && isStarter(word, 'en');
}

/** Whether a sentence speaks of nothing that the rest of its line speaks of. */
function isForeignTo({ text }: Line, start: number, sentence: string): boolean {
  const rest = `${text.slice(0, start)} ${text.slice(start + sentence.length)}`;
  return !sharesWord(tellingWords(sentence), tellingWords(rest));
}

/** Whether nothing follows up to the end of a body that speaks of the same things as the article or reports speech. */
function isRestNoise({ text, paged }: Line, start: number, end: number): boolean {
  if (paged || text.length - start > MAX_REST_CHARS || start < text.length / 2) return false;
  const known = tellingWords(text.slice(0, start));
  const rest = text.slice(end);
  return sentencesIn(rest, 0)
    .slice(1)
    .every(({ from, to }) => {
      const sentence = rest.slice(from, to);
      return !SPEECH.test(sentence) && !sharesWord(tellingWords(sentence), known);
    });
}

/** @returns The end of the noise, or 0 if it is not noise after all. */
function withTail(rule: NoiseRule, line: Line, start: number, end: number): number {
  const { text, paged } = line;
  if (rule.tail === undefined)
    return NEXT_BEGINS.test(text.slice(end, end + 8)) || rule.at === 'anywhere' ? end : 0;
  if (rule.tail === 'rest' && isRestNoise(line, start, end)) return text.length;
  const rest = text.slice(end, end + 400);
  const whole = paged && start === 0 && text.split(' ', MAX_LINE_WORDS + 1).length <= MAX_LINE_WORDS;
  const labelled = /[:>|»→–—-]\s*$/u.test(text.slice(start, end)) || rule.at === 'anywhere';
  const sentence = /^[^.!?]{0,300}/u.exec(rest)?.[0] ?? '';
  const sure = SURE_LABEL.test(text.slice(start, end));
  const fused = sure && rule.reason === 'read-more link' && isFused(rest);
  if (!labelled && !fused && SPEECH.test(sentence)) return 0;
  if (labelled && !sure && /^\s*["'“‘]?\p{Ll}/u.test(rest)) return 0;
  if (whole) return text.length;
  if (rest.trim() === '') return text.length;
  // A sentence begins immediately: the prompt ends here.
  if (rule.tail === 'sentence' && PROMPT.test(rule.reason) && beginsSentence(rest)) return end;
  const tail = tailEnd(rest, rule.tail !== 'headline', text);
  if (tail > 0) return end + tail;
  const seam = paged ? undefined : linkEnd(text, start, line.words());
  if (seam !== undefined && seam > end) return seam;
  if (rule.tail === 'sentence' && isForeignTo(line, start, sentence)) {
    const stop = /^[.!?]["'’”)]{0,3}(?=\s|$)/u.exec(rest.slice(sentence.length))?.[0];
    if (stop !== undefined && !isFused(rest)) return end + sentence.length + stop.length;
  }
  // Only the label is certainly noise; the end of the headline is unknown.
  return sure && (labelled || fused) ? end : 0;
}
