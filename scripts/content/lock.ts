import * as nodeFs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { BroadsheetError } from './broadsheet-error.ts';
import { NO_LINK_CODES, systemCode } from './system-error.ts';
import { NOTHING, toWriteError } from './write-error.ts';

/** Who wants to write. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** The space in which its process id is unique: containers may share a host name. See `holderNow`. */
  readonly space?: string | undefined;
  readonly now: Date;
}

export interface LockOptions {
  /** Whether a process on this host is running. */
  readonly isAlive?: (pid: number) => boolean;
  readonly fs?: Pick<
    typeof nodeFs,
    'linkSync' | 'mkdirSync' | 'readdirSync' | 'readFileSync' | 'renameSync' | 'rmSync' | 'writeFileSync'
  >;
}

const LOCK = '.lock';

/** Hours after which a lock of another host, whose processes cannot be seen, is considered stale. */
const MAX_HOURS_ELSEWHERE = 24;

const heldSchema = z.object({
  pid: z.number(),
  host: z.string(),
  space: z.string().optional(),
  since: z.iso.datetime(),
});
type Held = z.infer<typeof heldSchema>;

/**
 * Take the lock of a content folder, `.lock` in it, so that only one run writes at a time.
 *
 * A lock is stale if its process on this host is gone or is the caller itself, or if another host, or another container
 * on this host, has held it for a day.
 *
 * @returns A function that releases the lock; calling it twice is harmless.
 * @throws {BroadsheetError} if another run holds it, saying which one, since when, and what to do.
 */
export function takeLock(contentDir: string, holder: Holder, options: LockOptions = {}): () => void {
  const { fs = nodeFs, isAlive = processRuns } = options;
  const file = path.join(contentDir, LOCK);
  const name = `${holder.host.replace(/\W/g, '_')}.${holder.pid}`;
  const { pid, host, space, now } = holder;
  const mine = `${JSON.stringify({ pid, host, space, since: now.toISOString() })}\n`;
  try {
    fs.mkdirSync(contentDir, { recursive: true });
    // Three attempts: enough for a stale lock, and for one that is released between two attempts.
    for (let round = 0; round < 3; round++) {
      if (create(file, mine, `${file}.new.${name}`, fs)) {
        sweep(contentDir, fs);
        return release;
      }
      const text = read(file, fs);
      if (text === undefined) continue;
      const held = parse(text);
      if (!isStale(held, holder, isAlive)) throw refusal(file, held);
      setAside(file, text, `${file}.${name}`, fs);
    }
  } catch (error) {
    throw toWriteError(error, `take the lock ${file}`, NOTHING);
  }
  throw refusal(file, undefined);

  function release(): void {
    if (read(file, fs) === mine) fs.rmSync(file, { force: true });
  }
}

/** The lock appears complete, by one link, so a process that is killed here never leaves an unreadable lock. */
function create(file: string, text: string, draft: string, fs: NonNullable<LockOptions['fs']>): boolean {
  fs.writeFileSync(draft, text);
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    const code = systemCode(error) ?? '';
    // Another run removed the draft, or holds the lock.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    if (!NO_LINK_CODES.has(code)) throw error;
    return createPlainly(file, text, fs);
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

function createPlainly(file: string, text: string, fs: NonNullable<LockOptions['fs']>): boolean {
  try {
    fs.writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Delete drafts of runs that were killed while taking the lock. */
function sweep(contentDir: string, fs: NonNullable<LockOptions['fs']>): void {
  for (const entry of fs.readdirSync(contentDir)) {
    if (entry.startsWith(`${LOCK}.new.`)) fs.rmSync(path.join(contentDir, entry), { force: true });
  }
}

function read(file: string, fs: NonNullable<LockOptions['fs']>): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Move a stale lock away by one rename; restore it if it turns out to be another run's fresh lock. */
function setAside(file: string, stale: string, aside: string, fs: NonNullable<LockOptions['fs']>): void {
  try {
    fs.renameSync(file, aside);
    if (fs.readFileSync(aside, 'utf8') !== stale) fs.linkSync(aside, file);
  } catch (error) {
    const code = systemCode(error);
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  }
  fs.rmSync(aside, { force: true });
}

function parse(text: string): Held | undefined {
  try {
    return heldSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** An unreadable lock is not stale: it may be one that is just being written, so a person has to decide. */
function isStale(held: Held | undefined, holder: Holder, isAlive: (pid: number) => boolean): boolean {
  if (held === undefined) return false;
  const isHere = held.host === holder.host && (held.space === undefined || held.space === holder.space);
  if (isHere) return held.pid === holder.pid || !isAlive(held.pid);
  return holder.now.getTime() - Date.parse(held.since) > MAX_HOURS_ELSEWHERE * 3_600_000;
}

function refusal(file: string, held: Held | undefined): BroadsheetError {
  const who = held === undefined ? '' : ` (process ${held.pid} on ${held.host}, since ${held.since})`;
  return new BroadsheetError(
    `another run is writing${who}: it holds ${file}. ${NOTHING}`,
    `Wait until it has ended. If it is no longer running, delete ${file}.`,
  );
}

/** Whether a process of any user is running on this machine. */
export function processRuns(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
