/** Find lines that are entirely noise, in bodies with one paragraph per line; and noise at the end of a body. */
import { NOISE, type NoiseRule } from '../../data/noise.ts';
import { anyCase } from './any-case.ts';
import { type Removal, removal, type Span, type Step } from './span.ts';

interface LineRule extends Pick<NoiseRule, 'needles' | 'reason'> {
  readonly pattern: RegExp;
}

const rules = (place: NoiseRule['at']): LineRule[] =>
  NOISE.filter(({ at }) => at === place).map(({ pattern, ...rest }) => ({
    ...rest,
    pattern: new RegExp(`^(?:${anyCase(pattern)})$`, 'u'),
  }));
const LINE_RULES = rules('line');
const END_RULES = rules('end');
/** Maximum number of words of a body that is one line of noise. */
const MAX_SINGLE_WORDS = 4;
/** Maximum length of a line of noise; longer lines are prose. */
const MAX_LINE_CHARS = 320;

export const noiseLines: Step = (spans, { paged }) => {
  const cuts: Removal[] = endOf(spans.at(-1));
  for (const span of spans) {
    // A body on one line is prose, unless it is too short for a sentence.
    if (span.text.length > MAX_LINE_CHARS || (!paged && span.text.split(' ').length > MAX_SINGLE_WORDS))
      continue;
    const rule = ruleOf(LINE_RULES, span.text);
    if (rule !== undefined) cuts.push(removal(span, 0, span.text.length, rule.reason));
  }
  return cuts;
};

/** There is no sentence after the last full stop, so a match there is not prose. */
function endOf(span: Span | undefined): Removal[] {
  if (span === undefined) return [];
  const near = span.text.slice(-MAX_LINE_CHARS);
  const stop = [...near.matchAll(/[.!?…]["'’”)]{0,3}\s/gu)].at(-1);
  if (stop === undefined && near.length < span.text.length) return [];
  const from = span.text.length - near.length + (stop === undefined ? 0 : stop.index + stop[0].length);
  const rule = ruleOf(END_RULES, span.text.slice(from));
  return rule === undefined ? [] : [removal(span, from, span.text.length, rule.reason)];
}

function ruleOf(rules: readonly LineRule[], text: string): LineRule | undefined {
  return rules.find(
    ({ needles, pattern }) =>
      needles?.some((needle) => text.includes(needle)) !== false && pattern.test(text),
  );
}
