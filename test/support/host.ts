import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { put, take, temporaryFolder } from './folders.ts';
import { type JobResult, readWorkflow, runWorkflow } from './workflow.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const workflow = readWorkflow('publish.yml');

/** Folder of the pipes between `bin/npm` and the ingest process, which ends with the tests of a file. */
const INGEST = mkdtempSync(join(tmpdir(), 'broadsheet-'));
for (const pipe of ['ask', 'answer']) execFileSync('mkfifo', [join(INGEST, pipe)]);
const server = spawn(process.execPath, [join(PROJECT, 'test/support/ingest-server.ts'), INGEST], {
  stdio: 'ignore',
});
afterAll(() => {
  server.kill('SIGKILL');
  rmSync(INGEST, { recursive: true, force: true });
});

/** @returns Whether a push of only this file starts a run. */
export function startsRun(path: string): boolean {
  return !workflow.on.push['paths-ignore'].some((glob) => matchesGlob(path, glob));
}

/** Moments of a run at which something else may happen. */
export type RunMoment =
  | 'before checkout'
  | 'ingested'
  | 'ingested-again'
  | 'before build'
  | 'before deploy'
  | 'after the run';

/**
 * A repository on a host that runs the workflow as GitHub does: on every push that matches its filter, one run at a
 * time, and only the last of those that wait. Pushes by the runs themselves do not start any.
 */
export class Host {
  readonly dir = temporaryFolder();
  readonly runs: Record<string, JobResult>[] = [];
  /** Lines of the last site that was deployed. */
  site: readonly string[] = [];
  private readonly moments = new Map<RunMoment, string>();

  constructor() {
    const { group, 'cancel-in-progress': isCutOff } = workflow.concurrency;
    if (isCutOff || group.includes('${{')) throw new Error('Expected one run at a time, and none cut off');
    const seed = join(this.dir, 'seed');
    put(this.dir, { 'moments/.keep': '', pushed: '' });
    this.git('.', 'init', '--quiet', '--bare', '--initial-branch=main', 'hub.git');
    this.git('hub.git', 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    this.git('.', 'init', '--quiet', 'seed');
    this.git('seed', 'remote', 'add', 'origin', this.url);
    // Jobs run the code under test.
    for (const part of ['.ci', 'scripts']) symlinkSync(join(PROJECT, part), join(seed, part));
    put(seed, { 'dumps/README.md': 'An inbox.\n', '.gitignore': '.cache/\ndist/\n' });
    this.git('seed', 'add', '.');
    this.git('seed', 'commit', '--quiet', '--message', 'Begin');
    this.git('seed', 'push', '--quiet', 'origin', 'HEAD:main');
    this.git('.', 'clone', '--quiet', this.url, 'desk');
  }

  /** A push by a person: a dump, or a change to any file. */
  push(path: string, text: string): void {
    execFileSync('bash', ['-c', this.pushScript(path, text)], { env: this.env });
  }

  /** Have a person push at some moment of the next run. */
  pushAt(moment: RunMoment, path: string, text: string): void {
    if (moment.startsWith('ingested')) put(this.dir, { [`moments/${moment}`]: this.pushScript(path, text) });
    else this.moments.set(moment, this.pushScript(path, text));
  }

  /** Run the workflow until no run is waiting. */
  settle(): void {
    for (let seen = 0; ; ) {
      const pushed = readFileSync(join(this.dir, 'pushed'), 'utf8').trim().split('\n').filter(Boolean);
      if (pushed.length === seen) return;
      // Of the waiting runs, the host keeps only the last.
      seen = pushed.length;
      this.run(pushed[seen - 1] ?? '');
    }
  }

  run(sha: string, attempt = 1): void {
    const result = runWorkflow(workflow, {
      dir: join(this.dir, 'runs', String(this.runs.length)),
      env: this.env,
      github: { sha, run_attempt: attempt, token: '', event: { repository: { default_branch: 'main' } } },
      onJob: (job) => {
        if (job === 'content') this.pass('before checkout');
        if (job === 'site') this.pass('before build');
        if (job === 'deploy') this.pass('before deploy');
      },
      action: (name, inputs, cwd) => this.action(name, { ref: sha, ...inputs }, cwd),
    });
    this.runs.push(result);
    this.pass('after the run');
  }

  /** Subjects of the commits of the branch, oldest first. */
  get subjects(): string[] {
    return this.git('hub.git', 'log', '--reverse', '--format=%s', 'main').trim().split('\n');
  }

  get head(): string {
    return this.git('hub.git', 'rev-parse', 'main').trim();
  }

  /** Files of the content folder of the branch, by their paths. */
  get content(): Record<string, string> {
    this.refresh();
    return take(join(this.dir, 'desk/content'));
  }

  /** The same files as written by one ingest of all dumps of the branch, into an empty folder. */
  contentOfOneRun(): Record<string, string> {
    this.refresh();
    const fresh = join(this.dir, 'fresh');
    execFileSync('npm', ['run', 'ingest', '--', '--dumps', 'dumps', '--content', fresh], {
      cwd: join(this.dir, 'desk'),
      env: this.env,
    });
    return take(fresh);
  }

  /** Command lines of the builds. */
  get builds(): string[] {
    return readFileSync(join(this.dir, 'builds'), 'utf8').trim().split('\n');
  }

  git(where: string, ...args: string[]): string {
    return execFileSync('git', args, { cwd: join(this.dir, where), encoding: 'utf8', env: this.env });
  }

  private refresh(): void {
    this.git('desk', 'fetch', '--quiet', 'origin');
    this.git('desk', 'reset', '--quiet', '--hard', 'origin/main');
  }

  private get url(): string {
    return `file://${join(this.dir, 'hub.git')}`;
  }

  private get env(): Record<string, string> {
    const path = [join(PROJECT, 'test/support/bin'), dirname(process.execPath), process.env['PATH'] ?? ''];
    return {
      PATH: path.join(delimiter),
      HOME: this.dir,
      HUB: join(this.dir, 'hub.git'),
      MOMENTS: join(this.dir, 'moments'),
      BUILDS: join(this.dir, 'builds'),
      INGEST,
      NODE_COMPILE_CACHE: join(PROJECT, '.cache/compiled'),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'An editor',
      GIT_AUTHOR_EMAIL: 'editor@example.org',
      GIT_COMMITTER_NAME: 'An editor',
      GIT_COMMITTER_EMAIL: 'editor@example.org',
    };
  }

  private pushScript(path: string, text: string): string {
    const trigger = startsRun(path) ? 'yes' : '';
    return `set -e
cd '${this.dir}/desk'
git fetch --quiet origin
git reset --quiet --hard origin/main
mkdir -p "$(dirname '${path}')"
cat > '${path}' <<'END'
${text.trimEnd()}
END
git add .
git commit --quiet --message 'Change ${path}'
git push --quiet origin HEAD:main
if [ -n '${trigger}' ]; then git rev-parse HEAD >> '${this.dir}/pushed'; fi
`;
  }

  private pass(moment: RunMoment): void {
    const script = this.moments.get(moment);
    this.moments.delete(moment);
    if (script !== undefined) execFileSync('bash', ['-c', script], { env: this.env });
  }

  private action(
    name: string,
    inputs: Readonly<Record<string, string>>,
    cwd: string,
  ): Record<string, string> {
    const artifact = join(this.dir, 'artifact');
    if (name === 'actions/checkout') {
      const git = (...args: string[]) => execFileSync('git', args, { cwd, env: this.env });
      git('init', '--quiet');
      git('remote', 'add', 'origin', this.url);
      const depth = inputs['fetch-depth'] === '0' ? [] : ['--depth', '1'];
      git('fetch', '--quiet', ...depth, 'origin', inputs['ref'] ?? '');
      git('checkout', '--quiet', 'FETCH_HEAD');
    } else if (name === 'actions/configure-pages') {
      return { base_url: 'https://digest.example/news' };
    } else if (name === 'actions/upload-pages-artifact') {
      cpSync(join(cwd, inputs['path'] ?? ''), artifact, { recursive: true });
    } else if (name === 'actions/deploy-pages') {
      this.site = readFileSync(join(artifact, 'index.html'), 'utf8').trim().split('\n');
    }
    return {};
  }
}
