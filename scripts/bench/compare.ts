import { type Measured, median } from './measure.ts';
import type { Peer } from './peers.ts';

type Run = Pick<Measured, 'seconds' | 'memory'>;

/**
 * Measure our cold build and those of its peers in turns, so that a slow phase of the machine affects all of them.
 *
 * @param row Receives a name, the median time in seconds, and the peak memory in bytes.
 */
export async function compare(of: {
  readonly ours: () => Promise<Run>;
  readonly peers: readonly Peer[];
  readonly rounds: number;
  readonly row: (name: string, seconds: number, memory: number) => void;
  readonly print: (line: string) => void;
}): Promise<void> {
  const { ours, peers, rounds, row, print } = of;
  const mine: Run[] = [];
  const theirs = peers.map((): Run[] => []);
  for (let round = 0; round < rounds; round++) {
    mine.push(await ours());
    for (const [index, peer] of peers.entries()) {
      const run = await peer.build();
      if (run !== undefined) theirs[index]?.push(run);
    }
  }
  const [seconds, memory] = summary(mine);
  row('cold', seconds, memory);
  for (const [index, { name }] of peers.entries()) {
    const runs = theirs[index] ?? [];
    if (runs.length === 0) continue;
    const [theirSeconds, theirMemory] = summary(runs);
    row(name, theirSeconds, theirMemory);
    print(
      `  ours: ${(seconds / theirSeconds).toFixed(2)} of its time, ${(memory / theirMemory).toFixed(2)} of its memory`,
    );
  }
}

function summary(runs: readonly Run[]): [seconds: number, memory: number] {
  return [median(runs.map(({ seconds }) => seconds)), Math.max(...runs.map(({ memory }) => memory))];
}
