/** Find lines that are noise as a whole, in bodies with one paragraph a line; and noise that ends a body. */
import { NOISE, type NoiseRule } from '../../data/noise.ts';
import { type Cut, cut, type Step, type Stretch } from './span.ts';

const rules = (place: NoiseRule['at']) =>
  NOISE.filter(({ at }) => at === place).map(({ pattern, reason }) => ({
    pattern: new RegExp(`^(?:${pattern})$`, 'u'),
    reason,
  }));
const LINE_RULES = rules('line');
const END_RULES = rules('end');
/** Noise lines are short; longer ones are prose. */
const LONGEST = 320;

export const noiseLines: Step = (stretches, { paged }) => {
  const cuts: Cut[] = endOf(stretches.at(-1));
  if (!paged) return cuts;
  for (const stretch of stretches) {
    if (stretch.text.length > LONGEST) continue;
    const rule = LINE_RULES.find(({ pattern }) => pattern.test(stretch.text));
    if (rule !== undefined) cuts.push(cut(stretch, 0, stretch.text.length, rule.reason));
  }
  return cuts;
};

/** Behind the last full stop no sentence stands, so what matches there is no prose. */
function endOf(stretch: Stretch | undefined): Cut[] {
  if (stretch === undefined) return [];
  const near = stretch.text.slice(-LONGEST);
  const stop = [...near.matchAll(/[.!?…]["'’”)]{0,3}\s/gu)].at(-1);
  if (stop === undefined && near.length < stretch.text.length) return [];
  const from = stretch.text.length - near.length + (stop === undefined ? 0 : stop.index + stop[0].length);
  const rule = END_RULES.find(({ pattern }) => pattern.test(stretch.text.slice(from)));
  return rule === undefined ? [] : [cut(stretch, from, stretch.text.length, rule.reason)];
}
