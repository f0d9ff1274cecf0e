import { BroadsheetError } from '../content/broadsheet-error.ts';
import { printable } from '../content/printable.ts';
import { nameContent, namedFolders } from './named-folders.ts';

/**
 * Run a command and set the exit status. Wrong usage and broken settings are reported in two lines; only a bug in
 * Broadsheet prints a stack trace.
 *
 * @param command Returns the exit status.
 */
export async function main(command: () => Promise<number>): Promise<void> {
  // The reader closed the pipe: stop quietly.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const folders = namedFolders(process.argv.slice(2));
  const named = (text: string) => nameContent(text, folders);
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = 2;
    if (error instanceof BroadsheetError) {
      process.exitCode = error.exitStatus;
      process.stderr.write(`error: ${printable(named(error.message))}\n  ${printable(named(error.hint))}\n`);
    } else if (error instanceof Error && 'syscall' in error) {
      process.stderr.write(
        `error: ${printable(error.message)}\n  Check that file, then run the command again.\n`,
      );
    } else {
      const report = error instanceof Error ? (error.stack ?? error.message) : String(error);
      // A message may quote a dump.
      const lines = report.split('\n').map(printable).join('\n');
      process.stderr.write(`error: this is a bug in Broadsheet; please report it\n${lines}\n`);
    }
  }
}
