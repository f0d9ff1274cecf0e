import { Presets, SingleBar } from 'cli-progress';

/** Called as work proceeds, with its stage, the number of items done and their total. */
export type OnProgress = (stage: string, done: number, of: number) => void;

export interface Progress {
  readonly onProgress: OnProgress;
  /** Clears the line. */
  readonly stop: () => void;
}

/** Milliseconds between two plain lines, and before the first line of a stage. */
const PLAIN_LINE_MS = 10_000;

/**
 * Show progress: a bar on a terminal, a line every ten seconds elsewhere, nothing if `quiet`.
 *
 * @param clock Monotonic time in milliseconds.
 */
export function startProgress(stream: NodeJS.WriteStream, quiet: boolean, clock: () => number): Progress {
  if (quiet) return { onProgress: () => {}, stop: () => {} };
  return stream.isTTY ? bar(stream) : plain(stream, clock);
}

function bar(stream: NodeJS.WriteStream): Progress {
  const single = new SingleBar(
    { stream, format: '{stage} [{bar}] {value} of {total}', hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let shown = '';
  return {
    onProgress(stage, done, of) {
      if (stage !== shown) {
        if (shown !== '') single.stop();
        single.start(of, done, { stage });
        shown = stage;
      }
      single.setTotal(of);
      single.update(done, { stage });
    },
    stop: () => {
      if (shown !== '') single.stop();
      shown = '';
    },
  };
}

function plain(stream: NodeJS.WriteStream, clock: () => number): Progress {
  let last = clock();
  return {
    onProgress(stage, done, of) {
      if (clock() - last < PLAIN_LINE_MS) return;
      last = clock();
      stream.write(`${stage}: ${done} of ${of}\n`);
    },
    stop: () => {},
  };
}
