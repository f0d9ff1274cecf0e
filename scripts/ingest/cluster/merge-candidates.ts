/** Two clusters that may become one; `a < b` are their places. */
export interface MergeCandidate {
  readonly score: number;
  readonly a: number;
  readonly b: number;
  /** How often the two had grown when it was made. */
  readonly version: number;
}

/** A binary heap of offers; the best comes out first, of equal ones that whose clusters come first. */
export class MergeCandidates {
  readonly #heap: MergeCandidate[] = [];

  push(offer: MergeCandidate): void {
    const heap = this.#heap;
    let at = heap.push(offer) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const above = heap[up];
      if (above === undefined || !isBefore(offer, above)) break;
      heap[at] = above;
      at = up;
    }
    heap[at] = offer;
  }

  pop(): MergeCandidate | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (last === undefined || last === top) return top;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const [one, two] = [heap[left], heap[left + 1]];
      const isRight = one !== undefined && two !== undefined && isBefore(two, one);
      const child = isRight ? two : one;
      if (child === undefined || !isBefore(child, last)) break;
      heap[at] = child;
      at = isRight ? left + 1 : left;
    }
    heap[at] = last;
    return top;
  }
}

function isBefore(x: MergeCandidate, y: MergeCandidate): boolean {
  if (x.score !== y.score) return x.score > y.score;
  if (x.a !== y.a) return x.a < y.a;
  return x.b !== y.b ? x.b < y.b : x.version > y.version;
}
