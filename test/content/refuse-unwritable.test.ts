import * as nodeFs from 'node:fs';
import { expect, it } from 'vitest';
import { openTransaction } from '../../scripts/content/transaction.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';

it('a run that would replace a file that is marked as immutable changes nothing, and names it', () => {
  const dir = temporaryFolder();
  put(dir, { 'groups/a.jsonl': 'old', 'ledger/b.jsonl': 'old', 'ledger/c.jsonl': 'old' });
  const code = (file: string) => (file.endsWith('b.jsonl') ? 'EPERM' : 'EACCES');
  const fs = {
    ...nodeFs,
    realpathSync: nodeFs.realpathSync,
    accessSync: (file: nodeFs.PathLike) => {
      const path = String(file);
      if (path.endsWith('.jsonl')) throw Object.assign(new Error('denied'), { code: code(path), path });
    },
  };
  const journal = openTransaction(dir, fs);
  for (const path of ['groups/a.jsonl', 'groups/new.jsonl', 'ledger/b.jsonl']) journal.stage(path, 'new');
  expect(() => journal.commit()).toThrow(/ledger\/b\.jsonl\). Nothing was written\./);
  expect(take(dir)['groups/a.jsonl']).toBe('old');
  journal.discard();
  const other = openTransaction(dir, fs);
  other.stage('ledger/c.jsonl', 'new');
  other.commit();
  expect(take(dir)).toEqual({ 'groups/a.jsonl': 'old', 'ledger/b.jsonl': 'old', 'ledger/c.jsonl': 'new' });
});
