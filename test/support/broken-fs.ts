import * as fs from 'node:fs';
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
