import { BASES, PRECISIONS } from '../../../src/schemas/article.ts';
import type { Dating } from '../model.ts';

/**
 * Order datings by trust: the best basis, then the finest precision, then the earliest.
 *
 * @returns Negative if `a` is preferred.
 */
export function compareDatings(a: Dating, b: Dating): number {
  return (
    BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
    PRECISIONS.indexOf(a.precision) - PRECISIONS.indexOf(b.precision) ||
    a.date.getTime() - b.date.getTime()
  );
}
