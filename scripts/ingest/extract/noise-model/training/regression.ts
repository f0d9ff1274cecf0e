/**
 * Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) in a fixed order, so that the same input gives the same
 * bytes.
 */
import type { Features } from '../sign-features.ts';
import { chance } from './chance.ts';

export interface LabelledRow {
  readonly features: Features;
  readonly label: boolean;
  readonly weight: number;
}

const EPOCHS = 5;
const RATE = 0.1;
const L2 = 1e-5;

/**
 * @param names The features to learn, in order; others are ignored.
 * @param isPositive Whether a feature never counts against the label.
 * @returns Weights in log-odds, with two decimal places.
 */
export function regression(
  rows: readonly LabelledRow[],
  names: readonly string[],
  isPositive: (name: string) => boolean = () => false,
): { bias: number; weights: [string, number][] } {
  const index = new Map(names.map((name, at) => [name, at]));
  const encoded = rows.map(({ features, label, weight }) => {
    const row = [...features].flatMap(([name, value]) => {
      const at = index.get(name);
      return at === undefined ? [] : [{ at, value }];
    });
    return { row: [...row, { at: names.length, value: 1 }], label: label ? 1 : 0, weight };
  });
  const worth = new Float64Array(names.length + 1);
  const squares = new Float64Array(names.length + 1).fill(1e-6);
  const positive = names.map(isPositive);
  const random = chance(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { row, label, weight } of shuffled(encoded, random)) {
      const sum = row.reduce((total, { at, value }) => total + (worth[at] ?? 0) * value, 0);
      const error = (1 / (1 + Math.exp(-sum)) - label) * weight;
      for (const { at, value } of row) {
        const slope = error * value + L2 * (worth[at] ?? 0);
        const square = (squares[at] ?? 0) + slope * slope;
        squares[at] = square;
        const moved = (worth[at] ?? 0) - (RATE * slope) / Math.sqrt(square);
        worth[at] = moved < 0 && positive[at] === true ? 0 : moved;
      }
    }
  }
  return {
    bias: round(worth[names.length] ?? 0),
    weights: names.map((name, at) => [name, round(worth[at] ?? 0)]),
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
