import { readdirSync, readFileSync } from 'node:fs';

/**
 * Resident memory of a process and all that it started, in bytes; 0 where `/proc` is not to be had.
 *
 * @param pid The process at the root.
 */
export function treeMemory(pid: number): number {
  const children = new Map<number, number[]>();
  const pages = new Map<number, number>();
  for (const name of readNames()) {
    const stat = read(`/proc/${name}/stat`);
    // The name in brackets may hold spaces and brackets itself.
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
    // It ended between two looks.
    return '';
  }
}
