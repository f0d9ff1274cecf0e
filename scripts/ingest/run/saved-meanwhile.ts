import type { Problem } from '../../content/problem.ts';

/** A word on a file that somebody saved while the ingest was at work. */
export function savedMeanwhile(path: string): Problem {
  return {
    file: path,
    place: '',
    message: 'was changed while the ingest was at work: it is left as it was saved',
    hint: 'What the ingest had to write there is left out. Run it again with --force when you want it.',
    fatal: false,
  };
}
