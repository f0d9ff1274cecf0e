import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ingestCommandLine } from '../../scripts/commands/ingest.ts';
import { openTransaction } from '../../scripts/content/transaction.ts';
import { command } from '../support/command.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';
import { type Digest, digest, run } from '../support/ingest.ts';

const record = (source: string, title: string) =>
  JSON.stringify([{ title, source, text: `${title}, said the harbour master. More is known on Monday.` }]);

/** A digest with one publisher, and a second run that was killed just after its commit. */
async function killed(dir: string): Promise<Digest> {
  const of = digest(dir, { '2026-10-01.json': record('Lind Post', 'A bridge is closed') });
  await run(of);
  put(of.dumpsDir, { '2026-10-02.json': record('The Harbour Post', 'A crane is painted') });
  const journal = openTransaction(of.contentDir, {
    ...fs,
    realpathSync: fs.realpathSync,
    linkSync: () => {
      throw new Error('killed');
    },
  });
  await expect(run(of, { journal })).rejects.toThrow('killed');
  return of;
}

it('keeps the publishers of a killed run in a list that somebody edited before the next run', async () => {
  const dir = temporaryFolder();
  const { contentDir } = await killed(dir);
  const mine = '- { id: mill-echo, name: Mill Echo, rights: full }\n';
  fs.appendFileSync(join(contentDir, 'sources.yaml'), mine);
  const { status, out, err } = await command(ingestCommandLine, dir, '--today', '2026-10-08');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('0 dumps read, 2 known already');
  const { 'sources.yaml': list, ...files } = take(contentDir);
  expect(list).toContain(mine);
  expect(list).toContain('- { id: the-harbour-post, name: The Harbour Post }\n');
  expect(list).toContain('- { id: lind-post, name: Lind Post }\n');
  expect(Object.values(files).join('\n')).toContain('source: the-harbour-post');
});

it('says which files of a killed run are left as somebody saved them meanwhile', async () => {
  const dir = temporaryFolder();
  const { contentDir } = await killed(dir);
  // The name has another id here: the article names one that the list cannot get.
  const mine = '- { id: harbour, name: The Harbour Post }\n';
  put(contentDir, { 'sources.yaml': mine });
  const { status, err } = await command(ingestCommandLine, dir, '--today', '2026-10-08');
  expect(status).toBe(0);
  expect(err).toContain(
    'content/sources.yaml: was changed after a run was interrupted, and is left as it was saved',
  );
  expect(take(contentDir)['sources.yaml']).toBe(mine);
});

it('says so even if the next run ends with an error', async () => {
  const dir = temporaryFolder();
  const { contentDir } = await killed(dir);
  put(contentDir, { 'sources.yaml': '- { id: harbour, name: [\n' });
  const { status, err } = await command(ingestCommandLine, dir, '--today', '2026-10-08');
  expect(status).toBe(2);
  expect(err).toMatch(/^error: content\/sources\.yaml:1: /);
  expect(err).toContain(
    ' content/sources.yaml was changed after a run was interrupted, and is left as it was saved. What that run would have written there is left out. Run the ingest with --force if you want it.\n',
  );
});
