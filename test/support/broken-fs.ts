import shared, * as fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import type { TransactionFs } from '../../scripts/content/transaction.ts';

/** A file system that dies at its n-th call: that call does half of its work, and no later call does any. */
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

/** A file system of which one call fails with a code of the system. */
export function failing(name: keyof TransactionFs, code: string): TransactionFs {
  return {
    ...fs,
    realpathSync: fs.realpathSync,
    [name]: () => {
      throw Object.assign(new Error(`${code}: as the system says it`), { code });
    },
  };
}

/** What a disk has to have room for; a file may be renamed or deleted on a full one. */
const { appendFileSync, copyFileSync, cpSync, mkdirSync, openSync, writeFileSync, writeSync } = shared;
const WRITING = { appendFileSync, copyFileSync, cpSync, mkdirSync, openSync, writeFileSync, writeSync };

/**
 * Act on a disk that is full from the n-th write on. A file that is being written then is there by half.
 *
 * @returns What was thrown; undefined when the disk was large enough.
 */
export async function onFullDisk(step: number, act: () => unknown): Promise<unknown> {
  let writes = 0;
  for (const [name, write] of Object.entries(WRITING)) {
    const limited = (...args: unknown[]): unknown => {
      if (name === 'openSync' && args[1] === 'r') return Reflect.apply(write, shared, args);
      if (++writes < step) return Reflect.apply(write, shared, args);
      if (name === 'writeFileSync' || name === 'copyFileSync')
        writeFileSync(String(args.at(name === 'copyFileSync' ? 1 : 0)), 'h');
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    };
    Object.assign(shared, { [name]: limited });
  }
  syncBuiltinESMExports();
  try {
    await act();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    Object.assign(shared, WRITING);
    syncBuiltinESMExports();
  }
}
