/** Device names reserved by Windows, whatever follows the first dot. */
const RESERVED = /^(?:aux|con|conin\$|conout\$|nul|prn|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Whether Windows does not allow a file or folder with this name. */
export function isReservedName(name: string): boolean {
  return RESERVED.test(name);
}

/**
 * The key of a name on file systems that ignore case and Unicode normalisation: names with equal keys are one file
 * there.
 */
export function fileNameKey(name: string): string {
  // Fast path: nearly all names.
  if (/^[a-z0-9/.-]*$/.test(name)) return name;
  // Upper case first, since it is coarser: `ß` becomes `SS`. No file system treats Turkish `ı` as `i`.
  return name.replace(/[^ı]+/g, (run) => run.normalize('NFC').toUpperCase().toLowerCase()).normalize('NFC');
}
