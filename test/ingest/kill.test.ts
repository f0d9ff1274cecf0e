import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ingestCommandLine } from '../../scripts/commands/ingest.ts';
import { ingestCommand } from '../../scripts/commands/ingest-options.ts';
import { runIngest } from '../../scripts/commands/run-ingest.ts';
import { takeLock } from '../../scripts/content/lock.ts';
import type { IngestReport } from '../../scripts/ingest/run/report.ts';
import { numberedArticle } from '../support/articles.ts';
import { command } from '../support/command.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';
import { layOutA, layOutB, layOutC } from '../support/lay-out.ts';
import { trials } from '../support/trials.ts';

const COMMAND = fileURLToPath(new URL('../../scripts/ingest.ts', import.meta.url));
const NOW = new Date('2026-10-08T06:00:00Z');
const none = () => 0;
const numbers = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => numberedArticle(from + n));

/** Seven dumps, some thirty files when written; one is broken and one was imported before. */
function inbox(): Record<string, string> {
  const dumps: Record<string, string> = { 'broken.json': '{"title": "half a rec' };
  for (let n = 0; n < 5; n++) {
    const related = numbers(20 * n + 1, 4);
    const lead = numberedArticle(20 * n);
    const page =
      n % 3 === 2 ? layOutC('Quay', related, none) : (n % 3 === 1 ? layOutB : layOutA)(lead, related, none);
    dumps[`2026-10-0${n + 1}T08-00-00Z-${n}.txt`] = page;
  }
  dumps['2026-10-07T09-00-00Z-again.txt'] = layOutA(
    numberedArticle(500),
    [numberedArticle(3), numberedArticle(43)],
    none,
  );
  return dumps;
}

interface Place {
  readonly dir: string;
  readonly content: string;
}

function newPlace(): Place {
  const dir = temporaryFolder();
  put(join(dir, 'dumps'), inbox());
  return { dir, content: join(dir, 'content') };
}

/** The real command in a process of its own. */
function start({ dir }: Place): ChildProcess {
  return spawn(process.execPath, [COMMAND, '--today', '2026-10-08', '--quiet'], {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  child.stderr?.on('data', (text) => {
    said += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

/** The same as the command, in this process, which saves its start. */
function runHere({ dir, content }: Place, ...more: string[]): Promise<IngestReport> {
  const args = ['--today', '2026-10-08', '--dumps', join(dir, 'dumps'), '--content', content, ...more];
  return runIngest(ingestCommand(args, NOW), {
    cacheRoot: join(dir, '.cache/ingest'),
    now: NOW,
    onProgress: () => {},
  });
}

async function finish(place: Place): Promise<Record<string, string>> {
  await runHere(place);
  return take(place.content);
}

/** A seeded generator, so that a failing run can be repeated: mulberry32. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a kill waits for: the start of the process, its lock, its files being written, its renames. */
type Mark = 'start' | 'lock' | 'staging' | 'commit';

const seen: Readonly<Record<Mark, (place: Place) => boolean>> = {
  start: () => true,
  lock: ({ content }) => existsSync(join(content, '.lock')),
  staging: ({ content }) => existsSync(join(content, '.staging')),
  commit: ({ content }) => existsSync(join(content, '.staging/commit.json')),
};

/** Kill the command at a moment after a mark. */
async function killAt(place: Place, mark: Mark, wait: number): Promise<void> {
  const child = start(place);
  const end = ended(child);
  let over = false;
  void end.then(() => {
    over = true;
  });
  while (!over && !seen[mark](place)) await sleep(mark === 'commit' ? 0 : 2);
  await Promise.race([end, sleep(wait)]);
  child.kill('SIGKILL');
  await end;
}

/** Milliseconds from the start of an undisturbed run to its lock, to its first file, and to its end. */
async function timed(place: Place): Promise<Record<Mark, number>> {
  const began = performance.now();
  const child = start(place);
  const end = ended(child);
  while (!seen.lock(place)) await sleep(2);
  const locked = performance.now();
  while (!seen.staging(place) && child.exitCode === null) await sleep(2);
  const staged = performance.now();
  const { code, said } = await end;
  // No warnings of Node either: the output is only about dumps.
  expect(said).toMatch(/^(?:error: \S*broken\.json.*\n {2}.*\n)+$/);
  expect(code).toBe(1);
  return { start: locked - began, lock: staged - locked, staging: performance.now() - staged, commit: 5 };
}

/** Marks after which a short trial kills the run, one each time: the shorter the moment, the more often. */
const MARKS: readonly Mark[] = ['commit', 'staging', 'lock', 'commit', 'staging'];

/** What a run left behind: locks and staged files. */
function hiddenIn(content: string): string[] {
  return readdirSync(content).filter((name) => name.startsWith('.') && name !== '.gitattributes');
}

describe('a run that is killed', () => {
  it('is followed by one that ends with the same bytes, at whatever moment it was killed', async () => {
    const undisturbed = newPlace();
    const span = await timed(undisturbed);
    const wanted = take(undisturbed.content);
    expect(Object.keys(wanted).length).toBeGreaterThan(25);

    const draw = draws(20261008);
    for (let n = 0; n < trials(MARKS.length, 100); n++) {
      const [mark, share, place] = [MARKS[n % MARKS.length] ?? 'start', draw(), newPlace()];
      await killAt(place, mark, share * span[mark]);
      // Sometimes the next run is killed, too.
      if (n % MARKS.length === 1) await killAt(place, 'lock', share * span.lock);
      expect(await finish(place), `killed after ${mark}, at ${share}`).toEqual(wanted);
      expect(hiddenIn(place.content), `killed after ${mark}, at ${share}`).toEqual([]);
    }
  }, 900_000);
});

describe('a simultaneous second run', () => {
  it('reports who is writing and exits with status 2, and nothing is written', async () => {
    const place = newPlace();
    // A lock of this process would be taken for a forgotten one.
    const holder = { pid: process.ppid, host: hostname(), now: NOW };
    const release = takeLock(place.content, holder);
    const { status, err } = await command(ingestCommandLine, place.dir, '--today', '2026-10-08');
    expect(status).toBe(2);
    expect(err).toBe(
      `error: another run is writing (process ${holder.pid} on ${hostname()}, since 2026-10-08T06:00:00.000Z): it holds content/.lock. Nothing was written.\n  Wait until it has ended. If it is no longer running, delete content/.lock.\n`,
    );
    expect(readdirSync(place.content)).toEqual(['.lock']);
    release();
    expect(Object.keys(await finish(place)).length).toBeGreaterThan(25);
  });

  it('takes over the lock of a dead process', async () => {
    const place = newPlace();
    const { pid } = spawnSync('true');
    put(place.content, {
      '.lock': `${JSON.stringify({ pid, host: hostname(), since: NOW.toISOString() })}\n`,
    });
    await finish(place);
    expect(hiddenIn(place.content)).toEqual([]);
  });

  it('changes nothing for a dry run, nor the other way round', async () => {
    const place = newPlace();
    const [dry, real] = await Promise.all([runHere(place, '--dry-run'), runHere(place)]);
    for (const { dumps } of [dry, real]) expect(dumps).toMatchObject({ inbox: 7, unreadable: 1 });
    expect(take(place.content)).toEqual(await finish(newPlace()));
  });
});
