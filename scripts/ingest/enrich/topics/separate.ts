/** A training example: indexes and values of its features, its class, and its weight. */
export interface Example {
  readonly values: readonly (readonly [index: number, value: number])[];
  readonly positive: boolean;
  readonly weight: number;
}

const ROUNDS = 40;

/**
 * Find the weights that separate positive examples from negative ones: a linear support vector machine with squared
 * hinge loss, by dual coordinate descent (Hsieh et al., ICML 2008, as in LIBLINEAR).
 *
 * @param start Initial weights by index, from earlier training; they only change where the examples contradict them.
 * @returns A weight for each index; the same for the same examples in the same order.
 */
export function separate(examples: readonly Example[], start: readonly number[]): Float64Array {
  const weights = Float64Array.from(start);
  const shares = new Float64Array(examples.length);
  const order = examples.map((example, i) => {
    const give = 1 / (2 * example.weight);
    return { example, i, give, square: example.values.reduce((sum, [, value]) => sum + value * value, give) };
  });
  const next = generator(12345);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, next);
    for (const { example, i, give, square } of order) {
      const side = example.positive ? 1 : -1;
      let score = 0;
      for (const [index, value] of example.values) score += (weights[index] ?? 0) * value;
      const share = shares[i] ?? 0;
      const better = Math.max(share - (side * score - 1 + share * give) / square, 0);
      const change = (better - share) * side;
      shares[i] = better;
      if (change === 0) continue;
      for (const [index, value] of example.values) weights[index] = (weights[index] ?? 0) + change * value;
    }
  }
  return weights;
}

/** Pseudo-random numbers that are the same in every run (the linear congruential generator of Numerical Recipes). */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function shuffle<T>(items: T[], next: (below: number) => number): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = next(last + 1);
    const [a, b] = [items[last], items[other]];
    if (a === undefined || b === undefined) continue;
    items[last] = b;
    items[other] = a;
  }
}
