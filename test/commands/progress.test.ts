import { expect, it } from 'vitest';
import { startProgress } from '../../scripts/commands/progress.ts';

/** What a command prints of its progress, at some seconds after its start. */
function printed(seconds: readonly number[], { quiet = false, isTTY = false } = {}): string[] {
  const lines: string[] = [];
  const stream = { isTTY, write: (text: string) => lines.push(text) } as unknown as NodeJS.WriteStream;
  let now = 0;
  const progress = startProgress(stream, quiet, () => now);
  for (const second of seconds) {
    now = second * 1000;
    progress.onProgress('reading', second, 40);
  }
  progress.stop();
  return lines;
}

it('without a terminal, progress is a line every ten seconds', () => {
  expect(printed([1, 9, 10, 11, 19, 21, 30])).toEqual(['reading: 10 of 40\n', 'reading: 21 of 40\n']);
});

it('nothing is printed if progress is silenced, on a terminal or not', () => {
  for (const isTTY of [true, false]) expect(printed([10, 20], { quiet: true, isTTY })).toEqual([]);
});
