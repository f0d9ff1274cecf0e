/**
 * The ingest command as a long-running process, for tests of workflows, which run it many times:
 * `node ingest-server.ts FOLDER`. It reads a request from the pipe `ask` in the folder, with the working directory and
 * the options on a line each; then it writes `out` and `err`, and finally the exit status to the pipe `answer`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingestCommandLine } from '../../scripts/commands/ingest.ts';

const [folder = ''] = process.argv.slice(2);
for (;;) {
  const [cwd = '', ...args] = readFileSync(join(folder, 'ask'), 'utf8').split('\n').slice(0, -1);
  process.chdir(cwd);
  process.argv = [process.execPath, 'ingest', ...args];
  process.exitCode = 0;
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    process[name].write = (text: string | Uint8Array) => {
      said[name] += text.toString();
      return true;
    };
  await ingestCommandLine();
  process.stdout.removeAllListeners('error');
  writeFileSync(join(folder, 'out'), said.stdout);
  writeFileSync(join(folder, 'err'), said.stderr);
  writeFileSync(join(folder, 'answer'), `${process.exitCode}\n`);
}
