/** Find noise that no rule covers, with the trained classifier. */
import { type Removal, removal, type Step } from '../clean/span.ts';

import { findNoise } from './find-noise.ts';
import { explainScore } from './noise-model.ts';

const REASON = 'noise by its features';
const REQUEST_REASON = 'request to the reader';
/** Maximum number of features that are reported for a removal. */
const MAX_REPORTED_FEATURES = 5;

export const classifiedNoise: Step = (spans, { title, publisher }) => {
  const cuts: Removal[] = [];
  for (const { clause, score, features, isRequest } of findNoise(spans, { title, publisher })) {
    const span = spans[clause.span];
    if (span === undefined) continue;
    const evidence = explainScore(features)
      .slice(0, MAX_REPORTED_FEATURES)
      .map(({ feature, worth }) => `${feature} ${worth > 0 ? '+' : ''}${worth.toFixed(1)}`);
    cuts.push({
      ...removal(span, clause.from, clause.to, isRequest ? REQUEST_REASON : REASON),
      evidence: `${score.toFixed(1)}: ${evidence.join(', ')}`,
    });
  }
  return cuts;
};
