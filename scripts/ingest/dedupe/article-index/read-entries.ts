import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { contentError } from '../../../content/broadsheet-error.ts';
import type { Problem } from '../../../content/problem.ts';
import { type FileToRead, readIndexEntries } from './article-entry.ts';
import type { IndexEntry } from './index-file.ts';

/** Up to this many files, starting threads costs more than it saves. */
const MAX_INLINE_FILES = 2000;
/** Number of files per task of a thread. */
const BATCH_FILES = 250;
/** Size of a thread's young generation in megabytes. */
const YOUNG_GENERATION_MB = 16;
/** More threads need memory that a machine with many cores may not have. */
const MAX_THREADS = 8;

/**
 * Read the index entries of files; on all cores if there are many, as after a checkout or without an index.
 *
 * @param onProgress Called with the number of files read.
 * @returns In the order of the files.
 * @throws {BroadsheetError} if the file system does not permit reading one: its copies would count as new otherwise.
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
    // The data is short-lived: by default, V8 would take some 150 MB more per thread.
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
