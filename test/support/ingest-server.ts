/**
 * The command of the ingest in a process that stays, for tests of workflows, which run it again and again:
 * `node ingest-server.ts FOLDER`. In the folder it reads a request from the pipe `ask`, the folder to work in and the
 * options, a line each; then it writes `out` and `err`, and at last the exit status into the pipe `answer`.
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
