/** Bounds that keep the memory of a run under 800 MB, whatever the inbox holds. Bytes unless said otherwise. */
const MIB = 1024 * 1024;

/** A text file, a saved page, a record, a response of an archive; decompressed. */
export const MAX_UNIT = 16 * MIB;

/** A feed, which is parsed as a whole and takes some ten times its size while it is. */
export const MAX_FEED = 24 * MIB;

/** Bytes at the head of a dump that tell its form and its character set. */
export const HEAD = 64 * 1024;

/** Files up to this size are read at once: for many of them a promise for each step takes most of the time. */
export const SMALL = 32 * 1024;

/** From here on a dump that unpacks to more than `MAX_RATIO` times its size is taken for a gzip bomb. */
export const BOMB_FLOOR = 64 * MIB;
export const MAX_RATIO = 500;

/** Size as people read it: `16 MiB`, `340 KiB`. */
export function sizeText(bytes: number): string {
  if (bytes >= MIB) return `${Math.round((bytes / MIB) * 10) / 10} MiB`;
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} KiB` : `${bytes} bytes`;
}
