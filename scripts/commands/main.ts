import { BroadsheetError } from '../content/broadsheet-error.ts';
import { nameContent, namedFolders } from './named-folders.ts';
import { printable } from './printable.ts';

/**
 * Run a command and set the exit status. Wrong use and broken settings end in two lines for a person;
 * a stack trace is printed for a fault of Broadsheet's own alone.
 *
 * @param command Returns the exit status.
 */
export async function main(command: () => Promise<number>): Promise<void> {
  // A reader that closed the pipe has seen enough.
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
      process.stderr.write(`error: ${printable(error.message)}\n  Check that file, then run it again.\n`);
    } else {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`error: this is a bug in Broadsheet; please report it\n${told}\n`);
    }
  }
}
