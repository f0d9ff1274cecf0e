import shared, * as fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname } from 'node:path';
import type { TransactionFs } from '../../scripts/content/transaction.ts';

/** A file system that dies at its n-th call: that call is only half done, and all later calls fail. */
export function dyingAt(step: number): { dying: TransactionFs; died: () => boolean } {
  let calls = 0;
  const dying = new Proxy<TransactionFs>(fs, {
    get: (target, name) => {
      const act: unknown = Reflect.get(target, name);
      if (typeof act !== 'function') return act;
      return (...args: unknown[]): unknown => {
        calls++;
        if (calls === step && name === 'writeFileSync')
          fs.writeFileSync(String(args[0]), String(args[1]).slice(0, 1));
        if (calls >= step) throw new Error('killed');
        return Reflect.apply(act, fs, args);
      };
    },
  });
  return { dying, died: () => calls >= step };
}

/** A file system on which one function fails with a system error code. */
export function failing(name: keyof TransactionFs, code: string): TransactionFs {
  return {
    ...fs,
    realpathSync: fs.realpathSync,
    [name]: () => {
      throw Object.assign(new Error(`${code}: as the system says it`), { code });
    },
  };
}

/** Calls that need free space; renaming and deleting work on a full disk. */
const { appendFileSync, copyFileSync, cpSync, mkdirSync, openSync, writeFileSync, writeSync } = shared;
const WRITING = { appendFileSync, copyFileSync, cpSync, mkdirSync, openSync, writeFileSync, writeSync };

/**
 * Run an action on a disk that is full from the n-th write on. The file written at that moment is left incomplete.
 *
 * @returns What was thrown; undefined if the disk was large enough.
 */
export function onFullDisk(step: number, act: () => unknown): Promise<unknown> {
  let writes = 0;
  const refuse = (name: string, args: readonly unknown[]) => {
    if (name === 'openSync' && args[1] === 'r') return;
    if (++writes < step) return;
    if (name === 'writeFileSync' || name === 'copyFileSync')
      writeFileSync(String(args.at(name === 'copyFileSync' ? 1 : 0)), 'h');
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
  return thrownBy(act, WRITING, refuse);
}

/**
 * Run an action as a user without permission to write to one folder.
 *
 * @returns What was thrown; undefined if nothing was.
 */
export function withoutPermission(folder: string, act: () => unknown): Promise<unknown> {
  const { accessSync, linkSync, renameSync, copyFileSync, rmSync } = shared;
  const refuse = (name: string, args: readonly unknown[]) => {
    const changed =
      name === 'accessSync' ? [String(args[0])] : args.slice(0, 2).map((one) => dirname(String(one)));
    if (!changed.includes(folder)) return;
    const path = String(args[0]);
    throw Object.assign(new Error(`EACCES: permission denied, ${path}`), { code: 'EACCES', path });
  };
  return thrownBy(act, { accessSync, linkSync, renameSync, copyFileSync, rmSync }, refuse);
}

/**
 * What an action throws while file system calls are checked.
 *
 * @param refuse Called before each call; throws if that fails.
 */
async function thrownBy(
  act: () => unknown,
  calls: Readonly<Record<string, (...args: never[]) => unknown>>,
  refuse: (name: string, args: readonly unknown[]) => void,
): Promise<unknown> {
  for (const [name, call] of Object.entries(calls)) {
    const checked = (...args: unknown[]): unknown => {
      refuse(name, args);
      return Reflect.apply(call, shared, args);
    };
    Object.assign(shared, { [name]: checked });
  }
  syncBuiltinESMExports();
  try {
    await act();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    Object.assign(shared, calls);
    syncBuiltinESMExports();
  }
}
