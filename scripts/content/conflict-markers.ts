import { BroadsheetError } from './broadsheet-error.ts';

/**
 * The lines that git puts around the two sides of a conflict. The one between them, `=======`, is not matched: it is
 * valid Markdown.
 */
const MARKER = /^(?:<{7}|>{7}|\|{7})(?: .*)?\r?$/m;

/**
 * Refuse a file with unresolved merge conflicts.
 *
 * @param file Its name, for messages.
 * @throws {BroadsheetError} with the line of the first marker.
 */
export function refuseConflict(text: string, file: string): void {
  // Fast path: nearly every file has no marker.
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>') && !text.includes('|||||||')) return;
  const marker = MARKER.exec(text);
  if (marker === null) return;
  const line = text.slice(0, marker.index).split('\n').length;
  throw new BroadsheetError(
    `conflict marker ${JSON.stringify(marker[0].trim().slice(0, 40))}: git could not merge two versions of this file by itself`,
    `Keep one of the two sides and remove the lines "<<<<<<<", "=======" and ">>>>>>>" (and, if there is a line "|||||||", all from it to "======="), or restore the file: git checkout ${file}`,
    { where: { file, line }, exitStatus: 3 },
  );
}
