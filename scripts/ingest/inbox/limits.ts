/** Limits that keep the memory of a run below 800 MB, whatever is in the inbox. In bytes unless stated otherwise. */
const MIB = 1024 * 1024;

/** Maximum size of a text file, a saved page, a record, or a response in an archive; decompressed. */
export const MAX_DOCUMENT_BYTES = 16 * MIB;

/** Maximum size of a feed, which is parsed as a whole and takes some ten times its size meanwhile. */
export const MAX_FEED_BYTES = 24 * MIB;

/** Number of bytes at the start of a dump for detecting its format and character set. */
export const HEAD = 64 * 1024;

/** Files up to this size are read at once: with many of them, one promise per step would take most of the time. */
export const SMALL = 32 * 1024;

/** From this size on, a dump that expands to more than `MAX_RATIO` times its size counts as a gzip bomb. */
export const BOMB_FLOOR = 64 * MIB;
export const MAX_RATIO = 500;

/** A size for messages: `16 MiB`, `340 KiB`. */
export function sizeText(bytes: number): string {
  if (bytes >= MIB) return `${Math.round((bytes / MIB) * 10) / 10} MiB`;
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} KiB` : `${bytes} bytes`;
}
