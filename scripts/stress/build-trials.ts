/** Builds of a small site that are killed, or run into each other, at random moments; uses the real command. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { makeDumps } from '../bench/make-dumps.ts';
import { type Random, random } from '../bench/random.ts';
import { hashOf } from '../content/hash.ts';
import { filesBelow } from '../site/publish/files-below.ts';

/** A randomised trial. */
export interface BuildTrial {
  readonly name: string;
  /** @param dir An empty folder. */
  readonly run: (dir: string, times: number) => Promise<Outcome>;
  /** How often it runs by default. */
  readonly times: number;
}

export interface Outcome {
  /** The result, in words. */
  readonly figure: string;
  /** What went wrong, one line each. */
  readonly faults: readonly string[];
}

export const BUILD_TRIALS: readonly BuildTrial[] = [
  { name: 'builds that are killed at random moments', run: killBuilds, times: 100 },
  { name: 'two builds at once into one folder', run: pairBuilds, times: 15 },
];

const COMMAND = fileURLToPath(new URL('../build.ts', import.meta.url));
const RECORDS = 60;
const OUT = 'dist';
const JOURNAL = join(OUT, '.broadsheet/journal.json');
/** Milliseconds that publishing a small site takes. */
const PUBLISHING_MS = 60;

type Files = ReadonlyMap<string, string>;

/** A small site in two states that differ on every page. */
interface Small {
  readonly dir: string;
  /** Switch the content to a state. */
  readonly turn: (state: number) => void;
  readonly states: readonly [Files, Files];
  /** Milliseconds that a build takes. */
  readonly span: number;
}

async function killBuilds(dir: string, times: number): Promise<Outcome> {
  const chance = random(17);
  const small = await makeSmall(dir);
  const faults: string[] = [];
  let publishing = 0;
  for (let n = 0; n < times; n++) {
    small.turn(n % 2);
    const build = start(dir);
    const end = ended(build);
    await momentOf(build, small, chance, n % 3 > 0);
    build.kill('SIGKILL');
    await end;
    if (existsSync(join(dir, JOURNAL))) publishing++;
    const strange = [...filesOf(dir)].filter(
      ([path, hash]) => !isOwn(path) && !small.states.some((files) => files.get(path) === hash),
    );
    for (const [path] of strange) faults.push(`kill ${n}: ${path} is from neither build`);
    const next = await ended(start(dir));
    if (next.status !== 0) faults.push(`kill ${n}: the next build ends with ${next.status}: ${next.said}`);
    const wrong = differing(filesOf(dir), small.states[n % 2 === 0 ? 0 : 1]);
    for (const path of wrong) faults.push(`kill ${n}: ${path} differs after the next build`);
  }
  return { figure: `${times} kills, ${publishing} of them while pages were being published`, faults };
}

/** Wait until a random moment of the build, or of its publishing. */
async function momentOf(
  build: ChildProcess,
  { dir, span }: Small,
  chance: Random,
  isPublishing: boolean,
): Promise<void> {
  if (!isPublishing) return sleep(chance.next() * span);
  while (build.exitCode === null && !existsSync(join(dir, JOURNAL))) await sleep(1);
  await sleep(chance.next() * PUBLISHING_MS);
}

async function pairBuilds(dir: string, times: number): Promise<Outcome> {
  const chance = random(18);
  const small = await makeSmall(dir);
  const faults: string[] = [];
  let met = 0;
  for (let n = 0; n < times; n++) {
    small.turn(n % 2);
    const first = ended(start(dir));
    await sleep(n % 2 === 0 ? 0 : chance.next() * small.span);
    const both = await Promise.all([first, ended(start(dir))]);
    const refused = both.filter(({ status }) => status === 2);
    if (refused.length > 0) met++;
    for (const { status, said } of both) {
      const isTold = status === 2 && /^error: another run is writing .*\n {2}\S.*\n$/.test(said);
      if (status !== 0 && !isTold) faults.push(`pair ${n}: status ${status}: ${said}`);
    }
    if (refused.length === 2) faults.push(`pair ${n}: both were refused`);
    const wrong = differing(filesOf(dir), small.states[n % 2 === 0 ? 0 : 1]);
    for (const path of wrong) faults.push(`pair ${n}: ${path} differs`);
  }
  return { figure: `${times} pairs, in ${met} of them the second was refused`, faults };
}

async function makeSmall(dir: string): Promise<Small> {
  mkdirSync(join(dir, 'dumps'), { recursive: true });
  makeDumps(join(dir, 'dumps'), 'records', RECORDS);
  await mustBuild(dir);
  const site = join(dir, 'content/site.yaml');
  const text = readFileSync(site, 'utf8');
  const turn = (state: number): void =>
    writeFileSync(site, text.replace(/^title: .*$/m, `title: ${state === 0 ? 'Morning' : 'Evening'} Sheet`));
  const states: Files[] = [];
  let span = 0;
  for (const state of [1, 0]) {
    turn(state);
    const began = performance.now();
    await mustBuild(dir);
    span = performance.now() - began;
    states.unshift(filesOf(dir));
  }
  const [first = new Map(), second = new Map()] = states;
  return { dir, turn, states: [first, second], span };
}

async function mustBuild(dir: string): Promise<void> {
  const { status, said } = await ended(start(dir));
  if (status !== 0) throw new Error(`a build of a small site ends with ${status}: ${said}`);
}

function start(dir: string): ChildProcess {
  const args = ['--expose-gc', COMMAND, '--today', '2026-11-01', '--quiet'];
  return spawn(process.execPath, args, { cwd: dir, stdio: ['ignore', 'ignore', 'pipe'] });
}

function ended(child: ChildProcess): Promise<{ status: number | null; said: string }> {
  let said = '';
  child.stderr?.on('data', (text) => {
    said += text;
  });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, said })));
}

/** Hash of every file of the site by path, without the lock of a killed build. */
function filesOf(dir: string): Files {
  const paths = filesBelow(join(dir, OUT)).filter((path) => !path.endsWith('.lock'));
  return new Map(paths.map((path) => [path, hashOf(readFileSync(join(dir, OUT, path)))]));
}

/** Whether a file is internal to the build. */
function isOwn(path: string): boolean {
  return path.startsWith('.broadsheet/');
}

function differing(one: Files, other: Files): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path)).sort();
}
