import { spawn } from 'node:child_process';
import { treeMemory } from './peak-memory.ts';

export interface Measured {
  readonly seconds: number;
  /** Peak of all processes together, in bytes. */
  readonly memory: number;
  readonly status: number | null;
  readonly output: string;
}

/** Milliseconds between two samples of the memory. */
const SAMPLE_INTERVAL_MS = 50;

/** Run a command, and measure its time and the peak memory of it and its children together. */
export function measure(
  command: string,
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, [...args], {
      cwd,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let memory = 0;
    let output = '';
    const timer = setInterval(() => {
      if (child.pid !== undefined) memory = Math.max(memory, treeMemory(child.pid));
    }, SAMPLE_INTERVAL_MS);
    const take = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.on('close', (status) => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - start) / 1000, memory, status, output });
    });
  });
}

export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
