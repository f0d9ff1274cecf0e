/** How well the groups found agree with the correct ones, each from 0 to 1. */
export interface ClusterScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The group of each element; elements of the same group have the same value. */
type Grouping = ReadonlyMap<string, string>;

/**
 * For each element, the share of its group that is correct and the share of the correct group that was found, averaged.
 *
 * Source: A. Bagga, B. Baldwin, "Entity-based cross-document coreferencing using the vector space model", 1998.
 */
export function bCubed(found: Grouping, gold: Grouping): ClusterScores {
  const [foundGroups, goldGroups] = [groupsOf(found), groupsOf(gold)];
  let [precision, recall] = [0, 0];
  for (const [id, label] of gold) {
    const own = foundGroups.get(found.get(id) ?? '') ?? [id];
    const right = goldGroups.get(label) ?? [id];
    const both = own.filter((one) => gold.get(one) === label).length;
    precision += both / own.length / gold.size;
    recall += both / right.length / gold.size;
  }
  return scores(precision, recall);
}

/** The share of grouped pairs that are correct, and the share of correct pairs that are grouped. */
export function pairwise(found: Grouping, gold: Grouping): ClusterScores {
  const [foundPairs, goldPairs] = [pairsOf(found), pairsOf(gold)];
  const both = [...foundPairs].filter((pair) => goldPairs.has(pair)).length;
  return scores(both / foundPairs.size, both / goldPairs.size);
}

/** @returns `a b` for each pair of elements of the same group, `a` before `b` in code-unit order. */
function pairsOf(grouping: Grouping): Set<string> {
  const pairs = new Set<string>();
  for (const members of groupsOf(grouping).values()) {
    const sorted = members.toSorted();
    for (const [at, a] of sorted.entries()) for (const b of sorted.slice(at + 1)) pairs.add(`${a} ${b}`);
  }
  return pairs;
}

function groupsOf(grouping: Grouping): Map<string, string[]> {
  return Map.groupBy(grouping.keys(), (id) => grouping.get(id) ?? '');
}

function scores(precision: number, recall: number): ClusterScores {
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
