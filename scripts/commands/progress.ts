import { Presets, SingleBar } from 'cli-progress';

/** Told while work goes on: what is done, how much, of how much. */
export type OnProgress = (stage: string, done: number, of: number) => void;

export interface Progress {
  readonly onProgress: OnProgress;
  /** Clears the line. */
  readonly stop: () => void;
}

/** Milliseconds between two plain lines, and before the first sign of a stage. */
const PLAIN_EVERY = 10_000;

/**
 * Show how long work goes on: a bar on a terminal, a line every ten seconds elsewhere, nothing when quiet.
 *
 * @param clock Milliseconds, growing.
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
      if (clock() - last < PLAIN_EVERY) return;
      last = clock();
      stream.write(`${stage}: ${done} of ${of}\n`);
    },
    stop: () => {},
  };
}
