import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { contentError } from '../../../content/broadsheet-error.ts';
import type { Problem } from '../../../content/problem.ts';
import { type FileToRead, readIndexEntries } from './article-entry.ts';
import type { IndexEntry } from './index-file.ts';

/** Files up to which the start of threads costs more than it saves. */
const MAX_INLINE_FILES = 2000;
/** Files that a thread reads at once. */
const BATCH_FILES = 250;
/** Megabytes of a thread for what was read just now. */
const YOUNG_GENERATION_MB = 16;
/** More take memory that a machine with many cores need not have. */
const MAX_THREADS = 8;

/**
 * Read what the index says of files: on all cores when they are many, as after a loss of the index or a checkout.
 *
 * @param onProgress Told how many were read.
 * @returns In the order of the files.
 * @throws {BroadsheetError} when the disk does not let one be read: without it, its copies would count as new.
 */
export async function readEntries(
  contentDir: string,
  files: readonly FileToRead[],
  onProgress: (done: number) => void,
): Promise<(IndexEntry | Problem)[]> {
  const entries =
    files.length <= MAX_INLINE_FILES
      ? readIndexEntries({ contentDir, files })
      : await onThreads(contentDir, files, onProgress);
  for (const entry of entries)
    if ('fatal' in entry && entry.fatal) throw contentError({ file: entry.file }, entry.message, entry.hint);
  return entries;
}

async function onThreads(
  contentDir: string,
  files: readonly FileToRead[],
  onProgress: (done: number) => void,
): Promise<(IndexEntry | Problem)[]> {
  const piscina = new Piscina<Parameters<typeof readIndexEntries>[0], ReturnType<typeof readIndexEntries>>({
    filename: new URL('./article-entry.ts', import.meta.url).href,
    name: readIndexEntries.name,
    // What is read lives shortly: left to itself, V8 takes some 150 MB more a thread.
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    maxThreads: Math.min(availableParallelism(), MAX_THREADS),
  });
  let done = 0;
  const readOne = async (at: number) => {
    const batch = files.slice(at, at + BATCH_FILES);
    const entries = await piscina.run({ contentDir, files: batch });
    done += batch.length;
    onProgress(done);
    return entries;
  };
  try {
    const starts = Array.from({ length: Math.ceil(files.length / BATCH_FILES) }, (_, n) => n * BATCH_FILES);
    return (await Promise.all(starts.map(readOne))).flat();
  } finally {
    await piscina.destroy();
  }
}
