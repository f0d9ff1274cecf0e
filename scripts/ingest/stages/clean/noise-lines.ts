/** Find lines that are noise as a whole, in bodies with one paragraph a line. */
import { NOISE } from '../../rules/noise.ts';
import { type Cut, cut, type Step } from './stretch.ts';

const LINE_RULES = NOISE.filter(({ at }) => at === 'line').map(({ pattern, reason }) => ({
  pattern: new RegExp(`^(?:${pattern})$`, 'u'),
  reason,
}));
/** Noise lines are short; longer ones are prose. */
const LONGEST = 320;

export const noiseLines: Step = (stretches, { paged }) => {
  if (!paged) return [];
  const cuts: Cut[] = [];
  for (const stretch of stretches) {
    if (stretch.text.length > LONGEST) continue;
    const rule = LINE_RULES.find(({ pattern }) => pattern.test(stretch.text));
    if (rule !== undefined) cuts.push(cut(stretch, 0, stretch.text.length, rule.reason));
  }
  return cuts;
};
