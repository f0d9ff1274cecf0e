/**
 * Install missing packages before every command. Plain JavaScript, since the system's Node may be old.
 *
 * Runs `npm ci` if the stamp in `node_modules` is not the hash of the lockfile: modification times mean nothing after a
 * checkout. From then on npm scripts find the project's own Node in `node_modules/.bin`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.lockfile-hash');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== wanted) {
  console.error('Installing the packages of package-lock.json (once) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (run.status !== 0) {
    console.error('The packages could not be installed: npm ci failed, see above.');
    console.error(
      'Check that the npm registry can be reached and that the disk has 1 GB free, then run again.',
    );
    process.exit(2);
  }
  writeFileSync(stampFile, wanted);
}

const own = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!existsSync(own) && (major < 22 || (major === 22 && minor < 18))) {
  console.error(
    `Node ${process.versions.node} is too old, and the registry has no Node for ${process.platform} ${process.arch}.`,
  );
  console.error('Install Node 24 from nodejs.org, then run again.');
  process.exit(2);
}
