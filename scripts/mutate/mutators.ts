/** Stryker's mutators, an additional one, and sampling. */
import { createHash } from 'node:crypto';
import type { babel } from '@stryker-mutator/core';

type Node = babel.NodePath['node'];

interface Mutator {
  readonly name: string;
  mutate(path: babel.NodePath, context: unknown): Iterable<Node>;
}

/** Which share of the mutants is tried; the same seed selects the same mutants. */
export interface Sample {
  /** From 0 to 1. */
  readonly share: number;
  readonly seed: number;
}

/** Changes numbers (thresholds, weights, indexes), which Stryker leaves alone. 0 and 1 are swapped. */
const numberLiteral: Mutator = {
  name: 'NumberLiteral',
  *mutate(path) {
    if (!path.isNumericLiteral()) return;
    const { value } = path.node;
    const others = value === 0 ? [1] : value === 1 ? [0] : [0, value * 100];
    for (const other of others)
      yield { ...path.node, value: other, extra: { raw: String(other), rawValue: other } };
  },
};

/**
 * Add a mutator to Stryker in this process, and restrict all mutators to a sample.
 *
 * Stryker has no API for adding mutators, so its list is changed, at a path that may differ in another version.
 */
export async function prepareMutators(sample: Sample): Promise<void> {
  const list = new URL('./mutators/index.js', import.meta.resolve('@stryker-mutator/instrumenter'));
  const { allMutators } = (await import(list.href)) as { allMutators: Mutator[] };
  allMutators.push(numberLiteral);
  for (const [at, mutator] of allMutators.entries()) allMutators[at] = sampled(mutator, sample);
}

/** Drops Stryker's `filter`, so that a call is removed even where a part of it is mutated as well. */
function sampled(mutator: Mutator, { share, seed }: Sample): Mutator {
  return {
    name: mutator.name,
    *mutate(path, context) {
      if (isForCompiler(path)) return;
      let at = 0;
      for (const mutant of mutator.mutate(path, context)) {
        const place = [seed, mutator.name, path.node.loc?.start.line, path.node.loc?.start.column, at++];
        const draw = createHash('sha256').update(place.join(' ')).digest().readUInt32BE() / 2 ** 32;
        if (draw < share) yield mutant;
      }
    },
  };
}

/**
 * Whether a node is the default of an indexed access, `list[at] ?? 0`, or its number, `list[at] ?? -1`: the compiler
 * requires it, but it is never used.
 */
function isForCompiler({ node, parent, parentPath }: babel.NodePath): boolean {
  if (parent?.type === 'UnaryExpression' && parentPath !== null) return isForCompiler(parentPath);
  return (
    parent?.type === 'LogicalExpression' &&
    parent.operator === '??' &&
    parent.right === node &&
    isPlace(parent.left)
  );
}

function isPlace(node: Node): boolean {
  if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') return false;
  return node.computed || isPlace(node.object);
}
