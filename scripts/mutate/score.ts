import type { MutatedFolder } from './mutated-folders.ts';

/** A change to the code, and whether the tests noticed it. */
export interface TriedMutant {
  /** Below the project, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  /** Source text before and after the change. */
  readonly from: string;
  readonly to: string;
  readonly isKilled: boolean;
}

/** A mutant that no test can, or needs to, distinguish from the code. */
export interface AcceptedMutant {
  readonly file: string;
  readonly from: string;
  /** If absent, any replacement is accepted. */
  readonly to?: string;
  readonly reason: string;
}

export interface FolderScore {
  readonly folder: string;
  readonly killed: number;
  readonly accepted: number;
  readonly survivors: readonly TriedMutant[];
  /** Share of the mutants that were killed, without accepted ones; 1 if there are none. */
  readonly score: number;
}

/** @param mutants The mutants of the folder. */
export function folderScore(
  { code }: Pick<MutatedFolder, 'code'>,
  mutants: readonly TriedMutant[],
  accepted: readonly AcceptedMutant[],
): FolderScore {
  const killed = mutants.filter(({ isKilled }) => isKilled).length;
  const left = mutants.filter(({ isKilled }) => !isKilled);
  const survivors = left.filter((mutant) => !accepted.some((one) => isSame(one, mutant)));
  const counted = killed + survivors.length;
  return {
    folder: code,
    killed,
    accepted: left.length - survivors.length,
    survivors,
    score: counted === 0 ? 1 : killed / counted,
  };
}

function isSame(accepted: AcceptedMutant, { file, from, to }: TriedMutant): boolean {
  return (
    accepted.file === file && accepted.from === from && (accepted.to === undefined || accepted.to === to)
  );
}

/** Lines to print: every survivor, then a line per folder. */
export function scoreLines(scores: readonly FolderScore[], minScore: number): string[] {
  const survivors = scores.flatMap((score) => score.survivors);
  return [
    ...survivors.map(
      ({ file, line, mutator, from, to }) => `${file}:${line}: ${mutator}: ${short(from)} → ${short(to)}`,
    ),
    ...scores.map(({ folder, killed, accepted, survivors: left, score }) => {
      const result = `${folder}: ${killed} killed, ${left.length} survived, ${accepted} accepted`;
      return `${score >= minScore ? 'pass' : 'FAIL'}  ${result}: ${Math.floor(score * 1000) / 10} %`;
    }),
  ];
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 90 ? line || '(nothing)' : `${line.slice(0, 89)}…`;
}
