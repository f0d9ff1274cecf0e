import { vi } from 'vitest';

/** The result of a command. */
export interface Ended {
  readonly status: typeof process.exitCode;
  readonly out: string;
  readonly err: string;
}

/**
 * Run a command as `npm run` does, but in this process, which saves the second that it takes to start and load modules.
 *
 * @param commandLine Reads its options from `process.argv` and sets the exit status.
 */
export async function command(
  commandLine: () => Promise<void>,
  cwd: string,
  ...args: readonly string[]
): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += text.toString();
      return true;
    }),
  );
  const { argv, exitCode } = process;
  const [before, listeners] = [process.cwd(), process.stdout.listeners('error')];
  try {
    process.argv = [process.execPath, 'command', ...args];
    process.chdir(cwd);
    process.exitCode = undefined;
    await commandLine();
    return { status: process.exitCode, out: said.stdout, err: said.stderr };
  } finally {
    for (const spy of spies) spy.mockRestore();
    for (const listener of process.stdout.listeners('error'))
      if (!listeners.includes(listener)) process.stdout.off('error', listener as () => void);
    process.chdir(before);
    Object.assign(process, { argv, exitCode });
  }
}
