import { ByteBuffer, type ByteSlice } from './byte-slices.ts';

const NEWLINE = 10;

/**
 * Split a stream into lines.
 *
 * @param max Maximum length of a line in bytes; longer ones are skipped, and yielded without bytes.
 * @returns The non-blank lines, which `number` counts.
 */
export async function* byteLines(source: AsyncIterable<Buffer>, max: number): AsyncGenerator<ByteSlice> {
  const held = new ByteBuffer(max);
  let number = 0;
  let line = 1;
  try {
    for await (const chunk of source) {
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
        held.add(chunk.subarray(from, end));
        from = end + 1;
        const piece = held.take(number + 1, line++);
        if (piece === undefined) continue;
        number++;
        yield piece;
      }
      if (from < chunk.length) held.add(chunk.subarray(from));
    }
  } catch (error) {
    // The last bytes of a broken gzip are a line, complete or not.
    const piece = held.take(number + 1, line);
    if (piece !== undefined) yield piece;
    throw error;
  }
  const piece = held.take(number + 1, line);
  if (piece !== undefined) yield piece;
}
