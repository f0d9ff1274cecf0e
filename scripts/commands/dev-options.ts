import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BroadsheetError } from '../content/broadsheet-error.ts';
import { parsed } from './ingest-options.ts';
import { portNumber } from './port-number.ts';

const FLAGS = {
  content: { type: 'string', default: 'content' },
  port: { type: 'string', default: '4321' },
} as const;

/**
 * @param args The arguments of `npm run dev`.
 * @throws {BroadsheetError} for anything that is not an option, and for a folder that does not exist.
 */
export function devOptions(args: readonly string[]): { readonly content: string; readonly port: number } {
  const { values } = parsed(() => parseArgs({ args: [...args], options: FLAGS }));
  const port = portNumber(values.port);
  if (!existsSync(values.content))
    throw new BroadsheetError(`there is no folder ${values.content}`, 'Name the archive with --content DIR.');
  return { content: resolve(values.content), port };
}
