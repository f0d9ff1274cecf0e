import { BroadsheetError } from '../content/broadsheet-error.ts';

/** @throws {BroadsheetError} unless the text is a port. */
export function portNumber(port: string): number {
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65535) return Number(port);
  throw new BroadsheetError(`--port ${port} is not a port`, 'Give a number up to 65535, such as --port 8080');
}
