import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The parts of a workflow file that are used. */
interface Workflow {
  readonly on: { readonly push: { readonly branches: string[]; readonly 'paths-ignore': string[] } };
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Job {
  readonly needs?: string | string[];
  readonly if?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

/** A job as seen by later ones. */
export interface JobResult {
  readonly result: 'success' | 'failure' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
  /** What its steps wrote to the job summary. */
  readonly summary: string;
  /** What its steps printed. */
  readonly log: string;
}

/** Substitutes for the actions and for GitHub; the scripts of the workflow are the real ones. */
export interface Runner {
  /** Folder for the files of the runs; each job gets a folder of its own below it. */
  readonly dir: string;
  /** Variables that are added to the environment of every step. */
  readonly env: Readonly<Record<string, string>>;
  /** The `github` context. */
  readonly github: Readonly<Record<string, unknown>>;
  /** Runs an action, named without its version, in the folder of the job; returns its outputs. */
  readonly action: (
    name: string,
    inputs: Readonly<Record<string, string>>,
    cwd: string,
  ) => Record<string, string>;
  /** Called before each job. */
  readonly onJob: (name: string) => void;
}

export function readWorkflow(name: string): Workflow {
  return parse(readFileSync(new URL(`../../.github/workflows/${name}`, import.meta.url), 'utf8'));
}

/** Run the jobs of a workflow in order, one by one, as GitHub would. Returns the result of each. */
export function runWorkflow(workflow: Workflow, runner: Runner): Record<string, JobResult> {
  const done: Record<string, JobResult> = {};
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const needs = Object.fromEntries([job.needs ?? []].flat().map((need) => [need, done[need]]));
    const context = { github: runner.github, env: {}, needs, steps: {} };
    context.env = fill(workflow.env, context);
    const isWell = Object.values(needs).every((need) => need?.result === 'success');
    // A condition without a status function also requires that the earlier jobs succeeded.
    const isDue = (isWell || job.if?.includes('always()') === true) && evaluate(job.if ?? 'true', context);
    if (isDue) runner.onJob(name);
    done[name] = isDue
      ? runJob(job, context, { ...runner, dir: join(runner.dir, name) })
      : { result: 'skipped', outputs: {}, summary: '', log: '' };
  }
  return done;
}

interface Context {
  readonly github: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string>>;
  readonly needs: Readonly<Record<string, JobResult | undefined>>;
  readonly steps: Record<string, { outputs: Record<string, string> }>;
}

function runJob(job: Job, context: Context, { dir, env, action }: Runner): JobResult {
  const cwd = join(dir, 'workspace');
  mkdirSync(cwd, { recursive: true });
  let summary = '';
  let log = '';
  for (const [index, step] of job.steps.entries()) {
    if (step.if !== undefined && !evaluate(step.if, context)) continue;
    let outputs: Record<string, string> = {};
    if (step.uses !== undefined) {
      outputs = action(step.uses.replace(/@.*/, ''), fill(step.with ?? {}, context), cwd);
    } else {
      const files = join(dir, String(index));
      mkdirSync(files);
      for (const file of ['outputs', 'summary']) writeFileSync(join(files, file), '');
      const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', text(step.run ?? '', context)];
      const run = spawnSync('bash', shell, {
        cwd,
        encoding: 'utf8',
        env: {
          ...env,
          ...context.env,
          ...fill(step.env ?? {}, context),
          RUNNER_TEMP: files,
          GITHUB_OUTPUT: join(files, 'outputs'),
          GITHUB_STEP_SUMMARY: join(files, 'summary'),
        },
      });
      summary += readFileSync(join(files, 'summary'), 'utf8');
      log += run.stdout + run.stderr;
      outputs = readOutputs(readFileSync(join(files, 'outputs'), 'utf8'));
      if (run.status !== 0) return { result: 'failure', outputs: outputsOf(job, context), summary, log };
    }
    if (step.id !== undefined) context.steps[step.id] = { outputs };
  }
  return { result: 'success', outputs: outputsOf(job, context), summary, log };
}

/** Outputs of steps that did not run are empty. */
function outputsOf(job: Job, context: Context): Record<string, string> {
  const steps = Object.fromEntries(
    job.steps.flatMap(({ id }) => (id === undefined ? [] : [[id, context.steps[id] ?? { outputs: {} }]])),
  );
  return fill(job.outputs ?? {}, { ...context, steps });
}

function readOutputs(file: string): Record<string, string> {
  return Object.fromEntries(
    file
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

function fill(values: Readonly<Record<string, string>>, context: Context): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, text(String(value), context)]),
  );
}

function text(value: string, context: Context): string {
  return value.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) =>
    String(evaluate(expression, context) ?? ''),
  );
}

/** The expressions in our own workflows are valid JavaScript, too. */
function evaluate(expression: string, context: Context): unknown {
  const names = { ...context, always: () => true, hashFiles: () => '' };
  return new Function(...Object.keys(names), `return ${expression}`)(...Object.values(names));
}
