import { readdirSync, readFileSync } from 'node:fs';

/**
 * Resident memory of a process and its descendants, in bytes; 0 on systems without `/proc`.
 *
 * @param pid Id of the root process.
 */
export function treeMemory(pid: number): number {
  const children = new Map<number, number[]>();
  const pages = new Map<number, number>();
  for (const name of readNames()) {
    const stat = read(`/proc/${name}/stat`);
    // The name in parentheses may itself contain spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const parent = Number(fields[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    pages.set(Number(name), Number(fields[21]));
  }
  let sum = 0;
  const open = [pid];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    sum += (pages.get(next) ?? 0) * 4096;
    open.push(...(children.get(next) ?? []));
  }
  return sum;
}

function readNames(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process ended in the meantime.
    return '';
  }
}
