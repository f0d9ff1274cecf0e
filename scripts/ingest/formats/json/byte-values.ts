import { ByteBuffer, type ByteSlice } from './byte-slices.ts';

const NEWLINE = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN = 0x5b;
const ESCAPE = 0x5c;
const CLOSE = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** How the input of `byteValues` ended. */
export interface End {
  /** False if an array was not closed. */
  closed: boolean;
}

/**
 * Split a stream of JSON into the elements of its outer array, or into concatenated objects. Elements are not parsed
 * here: a bad one does not affect the others, and depth costs nothing.
 *
 * @param max Maximum length of an element in bytes; longer ones are skipped, and yielded without bytes.
 * @param end Filled in at the end of the stream.
 */
export async function* byteValues(
  source: AsyncIterable<Buffer>,
  max: number,
  end: End,
): AsyncGenerator<ByteSlice> {
  const held = new ByteBuffer(max);
  let number = 0;
  let line = 1;
  let began = 1;
  /** Whether the element has nothing but white space so far. */
  let blank = true;
  let array = false;
  let started = false;
  let depth = 0;
  let quoted = false;
  let escaped = false;
  function take(): ByteSlice | undefined {
    const piece = held.take(number + 1, began);
    if (piece !== undefined) number++;
    blank = true;
    return piece;
  }
  try {
    for await (const chunk of source) {
      let from = 0;
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at] ?? 0;
        if (byte === NEWLINE) line++;
        else if (blank && byte > SPACE) {
          began = line;
          blank = false;
        }
        if (escaped) escaped = false;
        else if (quoted) {
          if (byte === QUOTE) quoted = false;
          else if (byte === ESCAPE) escaped = true;
        } else if (byte === QUOTE) quoted = true;
        else if (byte === OPEN || byte === OPEN_BRACE) {
          if (!started && byte === OPEN) {
            array = true;
            from = at + 1;
            blank = true;
          }
          started = true;
          depth++;
        } else if (byte === CLOSE || byte === CLOSE_BRACE) {
          depth = Math.max(0, depth - 1);
          if (depth === 0 && started) {
            held.add(chunk.subarray(from, array ? at : at + 1));
            from = at + 1;
            const piece = take();
            if (piece !== undefined) yield piece;
            // Another array may follow an array; anything else is yielded by itself and is not JSON.
            started = !array;
            array = false;
          }
        } else if (byte === COMMA && array && depth === 1) {
          held.add(chunk.subarray(from, at));
          from = at + 1;
          const piece = take();
          if (piece !== undefined) yield piece;
        }
      }
      if (from < chunk.length) held.add(chunk.subarray(from));
    }
  } finally {
    end.closed = depth === 0;
  }
  const piece = take();
  if (piece !== undefined) yield piece;
}
