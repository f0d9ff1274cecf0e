/** Stryker's mutators, one that it lacks, and the choice of a sample. */
import { createHash } from 'node:crypto';
import type { babel } from '@stryker-mutator/core';

type Node = babel.NodePath['node'];

interface Mutator {
  readonly name: string;
  mutate(path: babel.NodePath, context: unknown): Iterable<Node>;
}

/** What part of all mutants is tried, the same for the same seed. */
export interface Sample {
  /** From 0 to 1. */
  readonly share: number;
  readonly seed: number;
}

/** A threshold, a weight or an index of another size. Stryker leaves numbers alone. One and none change places. */
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
 * Give Stryker of this process a mutator that it lacks, and hold it to a sample.
 *
 * Stryker has no way to add mutators: its list is changed, by a path that may differ in another version.
 */
export async function prepareMutators(sample: Sample): Promise<void> {
  const list = new URL('./mutators/index.js', import.meta.resolve('@stryker-mutator/instrumenter'));
  const { allMutators } = (await import(list.href)) as { allMutators: Mutator[] };
  allMutators.push(numberLiteral);
  for (const [at, mutator] of allMutators.entries()) allMutators[at] = sampled(mutator, sample);
}

/** Without Stryker's `filter`: a call is taken out even where a part of it is changed as well. */
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
 * Whether a node is the default of a place in a list, `list[at] ?? 0`: the compiler asks for it, and a place that is
 * there never takes it.
 */
function isForCompiler({ node, parent }: babel.NodePath): boolean {
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
