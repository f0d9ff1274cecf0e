import type { Curation } from '../../src/schemas/curation.ts';
import type { Archive } from './archive/archive.ts';
import type { Problem } from './model.ts';
import type { Sink } from './write/sink.ts';
import type { Written } from './write-articles.ts';

export interface StoriesInput {
  readonly contentDir: string;
  readonly sink: Sink;
  readonly written: readonly Written[];
  readonly archive: Archive;
  readonly curation: Curation;
}

/** Group what was written into stories. */
export async function writeStories(_input: StoriesInput): Promise<Problem[]> {
  return [];
}
