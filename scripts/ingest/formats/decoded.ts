import type { ReadItem } from '../model.ts';
import { decode } from './decode.ts';
import type { DumpOrigin } from './origin.ts';

/**
 * Decode the bytes of a whole file, and yield a problem if some of them are broken or their character set was guessed.
 *
 * @param charset As declared; `undefined` if not declared.
 * @param language BCP 47 of the text, as declared.
 */
export function* decoded(
  bytes: Buffer,
  origin: DumpOrigin,
  charset: string | undefined,
  language?: string,
): Generator<ReadItem, { text: string }> {
  const result = decode(bytes, charset, language);
  if (result.guessed) yield guessedNote(origin, '', result.charset);
  if (result.broken > 0) {
    const message = `${result.broken} broken ${result.charset} sequence${result.broken === 1 ? '' : 's'}, shown as U+FFFD`;
    const hint = 'The text was read nevertheless. Fetch the dump again if the gaps matter.';
    yield { problem: { file: origin.file, place: '', message, hint, fatal: false }, characters: 0 };
  }
  return result;
}

/** @returns A note that the character set of some bytes was guessed. */
export function guessedNote(origin: DumpOrigin, place: string, charset: string): ReadItem {
  const message = `no character set is stated and the bytes are not UTF-8: ${charset} was guessed`;
  const hint = 'Look at the text. If it is wrong, save the dump as UTF-8.';
  return { problem: { file: origin.file, place, message, hint, fatal: false }, characters: 0 };
}
