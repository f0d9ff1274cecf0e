/**
 * Find noise at seams (where a sentence could begin), and patterns that are noise anywhere.
 *
 * The words of a rule must be followed by its tail or by another seam; a lower-case letter or a comma shows that they
 * belong to a sentence.
 */
import { NOISE, type NoiseRule } from '../../data/noise.ts';
import { isStarter } from '../sentences/joins.ts';
import { type Removal, removal, type Span, type Step } from './span.ts';
import { isFused, tailEnd } from './tail-end.ts';

const SEAM_RULES = NOISE.filter(({ at }) => at === 'seam').map((rule) => ({
  rule,
  pattern: new RegExp(rule.pattern, 'uy'),
}));
const ANYWHERE_RULES = NOISE.filter(({ at }) => at === 'anywhere').map((rule) => ({
  rule,
  pattern: new RegExp(rule.pattern, 'gu'),
}));
const SEAM = /[.!?…]["'’”»)\]]{0,3}\s?(?=\S)/gu;
/** First letters of seam rules, to skip most sentences quickly. */
const SEAM_FIRST = /[\p{Lu}©(]/u;
/** Reported speech: a sentence of the article. */
const SPEECH = /\b(?:said|says|told|tells|added|adds|wrote|writes|asked|asks|claimed|warned)\b/u;
/** Labels that never begin a sentence; `Listen:` and `Watch:` may open speech. */
const SURE_LABEL = /^(?:\p{Lu}{2,}|Search Intent|SEO|Read|Also|Related)\b/u;
const NEXT_BEGINS = /^(?:$|\s*(?:[^\p{Ll}\s,;:.]|$))/u;
const MAX_LINE_WORDS = 40;
const PROMPT = /^(?:newsletter|subscription|sign-up)/;

export const noiseSpans: Step = (spans, { paged }) => {
  const cuts: Removal[] = [];
  const whole = spans.map(({ text }) => text).join('\n');
  const rules = ANYWHERE_RULES.filter(
    ({ rule }) => rule.needles?.some((needle) => whole.includes(needle)) !== false,
  );
  for (const span of spans) {
    for (const found of anywhere(span, rules, paged)) cuts.push(found);
    for (const found of seams(span, paged)) cuts.push(found);
  }
  return cuts;
};

function anywhere(span: Span, rules: typeof ANYWHERE_RULES, paged: boolean): Removal[] {
  const cuts: Removal[] = [];
  for (const { rule, pattern } of rules) {
    for (const match of span.text.matchAll(pattern)) {
      const end = withTail(rule, span.text, match.index, match.index + match[0].length, paged);
      if (end > 0) cuts.push(removal(span, match.index, end, rule.reason));
    }
  }
  return cuts;
}

function seams(span: Span, paged: boolean): Removal[] {
  const cuts: Removal[] = [];
  const { text } = span;
  let at = 0;
  SEAM.lastIndex = 0;
  while (at < text.length) {
    const found = ruleAt(text, at, paged);
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

function ruleAt(text: string, at: number, paged: boolean): { rule: NoiseRule; end: number } | undefined {
  if (!SEAM_FIRST.test(text[at] ?? '')) return undefined;
  for (const { rule, pattern } of SEAM_RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || match[0] === '') continue;
    const end = withTail(rule, text, at, at + match[0].length, paged);
    if (end > 0) return { rule, end };
  }
  return undefined;
}

function beginsSentence(text: string): boolean {
  const word = /^ ["“‘]?(\p{Lu}[\p{L}'’]*),? \p{Ll}/u.exec(text)?.[1];
  return word !== undefined && isStarter(word, 'en');
}

/** @returns The end of the noise, or 0 if it is not noise after all. */
function withTail(rule: NoiseRule, text: string, start: number, end: number, paged: boolean): number {
  if (rule.tail === undefined)
    return NEXT_BEGINS.test(text.slice(end, end + 8)) || rule.at === 'anywhere' ? end : 0;
  const rest = text.slice(end, end + 400);
  const whole = paged && start === 0 && text.split(' ', MAX_LINE_WORDS + 1).length <= MAX_LINE_WORDS;
  const labelled = /[:>|»→–—-]\s*$/u.test(text.slice(start, end)) || rule.at === 'anywhere';
  const sentence = /^[^.!?]{0,300}/u.exec(rest)?.[0] ?? '';
  const sure = SURE_LABEL.test(text.slice(start, end));
  const fused = sure && rule.reason === 'read-more link' && isFused(rest);
  if (!labelled && !fused && SPEECH.test(sentence)) return 0;
  if (labelled && !sure && /^\s*["'“‘]?\p{Ll}/u.test(rest)) return 0;
  if (whole) return text.length;
  // A sentence begins immediately: the prompt ends here.
  if (rule.tail === 'sentence' && PROMPT.test(rule.reason) && beginsSentence(rest)) return end;
  const tail = tailEnd(rest, rule.tail === 'sentence', text);
  if (tail > 0) return end + tail;
  // Only the label is certainly noise; the end of the headline is unknown.
  return sure && (labelled || fused) ? end : 0;
}
