/** Names that Windows keeps for devices, whatever follows the first dot. */
const RESERVED = /^(?:aux|con|conin\$|conout\$|nul|prn|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Whether Windows can have no file or folder of this name. */
export function isReservedName(name: string): boolean {
  return RESERVED.test(name);
}

/**
 * What a name is to a file system that heeds neither case nor the way in which accents are written: two names of one
 * key are one file there.
 */
export function fileNameKey(name: string): string {
  // Nearly all names.
  if (/^[a-z0-9/.-]*$/.test(name)) return name;
  // Upper case first, as it is the coarser of the two: `ß` is `SS`. Turkish `ı` is no `i` to any of them.
  return name.replace(/[^ı]+/g, (run) => run.normalize('NFC').toUpperCase().toLowerCase()).normalize('NFC');
}
