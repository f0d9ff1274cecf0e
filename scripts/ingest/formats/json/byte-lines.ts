import { ByteBuffer, type ByteSlice } from './byte-pieces.ts';

const NEWLINE = 10;

/**
 * Cut a stream into lines.
 *
 * @param max Bytes of a line; longer ones are passed over and told by a piece without bytes.
 * @returns The lines that are not blank; `number` counts them, blank ones aside.
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
    // What a broken gzip gave last belongs to a line, whole or not.
    const piece = held.take(number + 1, line);
    if (piece !== undefined) yield piece;
    throw error;
  }
  const piece = held.take(number + 1, line);
  if (piece !== undefined) yield piece;
}
