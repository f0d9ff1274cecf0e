/** Noise comes in clusters: a clause next to noise is noise with a lower score than elsewhere. */
import type { Clause } from './clauses.ts';
import type { Features } from './sign-features.ts';

/** A clause that tells what happened, or has words of the article, is not noise for being next to it. */
const NEWS = [
  'figures',
  'leans on what stands before',
  'quotation marks',
  'shares two or more',
  'somebody says',
  'verb in the past',
  'words of the title',
];

/** Thresholds in log-odds. */
const SURE_BESIDE = 0.3;
const SURE_BESIDE_WITHOUT_EVIDENCE = 0.8;
/** Between two clauses of noise. */
const SURE_BETWEEN = -0.2;

/** The first words of a sentence that is noise from an opening word on: `Close | Sign up`. */
const SURE_FRAGMENT = -2;
const MAX_FRAGMENT_WORDS = 3;

/**
 * @param noise Whether each clause is noise; changed in place.
 * @param look The score of a clause, and whether it has evidence of noise.
 */
export function spreadNoise(
  clauses: readonly Clause[],
  noise: boolean[],
  look: (at: number) => { score: number; evident: boolean; features: Features },
): void {
  // One pass forwards, one backwards.
  const spread = (at: number, from: number) => {
    if (noise[at] === true || noise[from] !== true) return;
    const { score, evident, features } = look(at);
    noise[at] = score >= (evident ? SURE_BESIDE : SURE_BESIDE_WITHOUT_EVIDENCE) && !tellsNews(features);
  };
  for (let at = 1; at < clauses.length; at++) spread(at, at - 1);
  for (let at = clauses.length - 2; at >= 0; at--) spread(at, at + 1);
  for (const [at, clause] of clauses.entries()) {
    if (noise[at] === true || noise[at + 1] !== true) continue;
    const fragment =
      clause.left !== 'weak' &&
      clause.right === 'weak' &&
      clause.text.split(' ', MAX_FRAGMENT_WORDS + 1).length <= MAX_FRAGMENT_WORDS;
    if (!fragment && noise[at - 1] !== true) continue;
    const { score, features } = look(at);
    noise[at] = fragment ? score >= SURE_FRAGMENT : score >= SURE_BETWEEN && !tellsNews(features);
  }
}

function tellsNews(features: Features): boolean {
  return NEWS.some((name) => features.has(name));
}
