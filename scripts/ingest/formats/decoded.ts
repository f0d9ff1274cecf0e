import type { ReadItem } from '../model.ts';
import { decode } from './decode.ts';
import type { DumpOrigin } from './origin.ts';

/**
 * Decode the bytes of a whole file, with a problem that is told when some of them are broken.
 *
 * @param charset As declared; undefined when nothing is declared.
 */
export function* decoded(
  bytes: Buffer,
  origin: DumpOrigin,
  charset: string | undefined,
): Generator<ReadItem, { text: string }> {
  const result = decode(bytes, charset);
  if (result.broken > 0) {
    const message = `${result.broken} broken ${result.charset} sequence${result.broken === 1 ? '' : 's'}, shown as U+FFFD`;
    const hint = 'The text was read all the same. Fetch the dump again when the gaps matter.';
    yield { problem: { file: origin.file, place: '', message, hint, fatal: false }, characters: 0 };
  }
  return result;
}
