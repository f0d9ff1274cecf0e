import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';

/** The commit that last touched a file. */
export interface CommitTime {
  /** ISO instant, to the second. */
  readonly at: string;
  /** The commit added the file, or seems to, at the end of a shallow clone. */
  readonly isFirst: boolean;
}

/** Take paths literally, include the root commit, and neither contact a server nor wait for a lock. */
const GIT = ['--literal-pathspecs', '-c', 'log.showRoot=true', '-c', 'log.follow=false', 'log'];
/** NUL-separated: the time of each commit, then its changes; of a merge, those that differ from all parents. */
const FORMAT = [
  '-c',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--relative',
  '--format=at %ct',
  '--stdin',
];
const QUIET = { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

/**
 * Ask git when files were last committed, in a single process.
 *
 * @param folder Their folder, inside a work tree or not.
 * @param files Bytes by path below the folder.
 * @returns One for each file that equals its last committed version; empty without git or a repository.
 */
export async function commitTimes(
  folder: string,
  files: ReadonlyMap<string, Buffer>,
): Promise<Map<string, CommitTime>> {
  const found = new Map<string, CommitTime>();
  if (files.size === 0) return found;
  const left = new Set(files.keys());
  const git = spawn('git', [...GIT, ...FORMAT], {
    cwd: folder,
    env: { ...process.env, ...QUIET },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // No git, or it exited before it had read the names: nothing is known.
  const isGone = new Promise<void>((resolve) => {
    git.on('error', () => resolve());
    git.on('close', () => resolve());
  });
  git.stdin.on('error', () => {});
  git.stdin.end(`HEAD\n--\n${[...left].join('\n')}\n`);

  let at = '';
  let change = '';
  let rest = '';
  git.stdout.setEncoding('utf8').on('data', (text: string) => {
    const tokens = (rest + text).split('\0');
    rest = tokens.pop() ?? '';
    for (const token of tokens) {
      if (change !== '') {
        const known = left.delete(token) ? commitOf(change, at, files.get(token)) : undefined;
        if (known !== undefined) found.set(token, known);
        change = '';
      } else if (/^\n?:/.test(token)) change = token;
      else {
        const time = /^\n?at (\d+)$/.exec(token)?.[1];
        if (time !== undefined) at = new Date(Number(time) * 1000).toISOString().replace('.000Z', 'Z');
      }
    }
    // Every file has been found: older commits do not matter.
    if (left.size === 0) git.kill();
  });
  await isGone;
  return found;
}

/** @param change `:100644 100644 <blob before> <blob after> M`, for a merge with one more of each per parent. */
function commitOf(change: string, at: string, bytes: Buffer | undefined): CommitTime | undefined {
  const parts = change.trim().split(' ');
  const blob = parts.at(-2) ?? '';
  const isFirst = parts.at(-1) === 'A';
  return bytes !== undefined && blobIds(bytes, blob.length).includes(blob) ? { at, isFirst } : undefined;
}

/** Git's object ids of a file; both forms, since a checkout may convert line endings. */
function blobIds(bytes: Buffer, length: number): string[] {
  const algorithm = length === 64 ? 'sha256' : 'sha1';
  const unix = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return [bytes, unix].map((content) =>
    createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex'),
  );
}
