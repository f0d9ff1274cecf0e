import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildCommandLine } from '../../scripts/commands/build.ts';
import { holderNow } from '../../scripts/content/lock-holder.ts';
import { lockSite } from '../../scripts/site/build/lock-site.ts';
import { command } from '../support/command.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';

/** Run the command until it stops. */
async function build(dir: string, ...more: string[]) {
  const folders = ['dumps', 'content', 'out'].flatMap((name) => [
    `--${name}`,
    join(dir, name === 'out' ? 'dist' : name),
  ]);
  const args = ['--quiet', '--today', '2026-10-08', ...folders, ...more];
  const { status, out, err } = await command(buildCommandLine, dir, ...args);
  return { status, told: out, said: err.replaceAll(dir, '') };
}

describe('npm run build', () => {
  it('refuses to write into a folder with other files', async () => {
    const dir = temporaryFolder();
    put(dir, { 'dumps/README.md': 'An inbox.\n', 'dist/photographs.txt': 'of somebody else\n' });
    expect(await build(dir)).toEqual({
      status: 2,
      told: '',
      said: 'error: /dist contains files that Broadsheet did not write\n  Empty the folder, or name another one with --out.\n',
    });
    expect(Object.keys(take(join(dir, 'dist')))).toEqual(['photographs.txt']);
  });

  it('reports a broken setting as the ingest does, before anything is written', async () => {
    const dir = temporaryFolder();
    put(dir, {
      'dumps/a.txt': 'A headline\n\nA text.\n',
      'content/site.yaml': 'title: The Quay\ntittle: again\n',
    });
    const { status, said } = await build(dir);
    expect(status).toBe(2);
    expect(said).toMatch(/^error: .*site\.yaml:2: unknown key "tittle"/);
    expect(said.split('\n')).toHaveLength(3);
    expect(Object.keys(take(dir)).sort()).toEqual(['content/site.yaml', 'dumps/a.txt']);
  });

  it('exits with status 3 and a two-line message if new dumps meet a damaged file of the ingest', async () => {
    const dir = temporaryFolder();
    put(dir, {
      'dumps/a.txt': 'A headline\n\nA text.\n',
      'content/groups/2026-10.jsonl': '<<<<<<< HEAD\n',
    });
    const { status, said } = await build(dir);
    expect({ status, lines: said.split('\n').length }, said).toEqual({ status: 3, lines: 3 });
    expect(said).toMatch(/^error: \/content\/groups\/2026-10\.jsonl:1: conflict marker "<<<<<<< HEAD"/);
    expect(Object.keys(take(dir)).filter((path) => path.startsWith('dist/'))).toEqual([]);
  });

  it('answers what was asked even if progress is silenced', async () => {
    const dir = temporaryFolder();
    put(dir, { 'content/site.yaml': 'title: The Quay\n', 'dumps/README.md': 'An inbox.\n' });
    expect((await build(dir, '--plan')).told).toMatch(/^\d+ pages: /);
    expect((await build(dir, '--why', '/about/')).told).toContain('/about/');
  });

  it('refuses at once to run beside another build into the same folder, which is left as it was', async () => {
    const dir = temporaryFolder();
    put(dir, { 'dumps/a.txt': 'A headline\n\nA text.\n' });
    // A lock of this process would be taken for a forgotten one.
    const site = {
      root: fileURLToPath(new URL('../..', import.meta.url)),
      contentDir: join(dir, 'other'),
      outDir: join(dir, 'dist'),
    };
    const holder = { ...holderNow(new Date()), pid: process.ppid };
    const release = lockSite(site, holder);
    const { status, said } = await build(dir);
    // A question writes nothing, and waits for nobody.
    const asked = await build(dir, '--plan');
    release();
    expect(asked.status, asked.said).toBe(0);
    expect({ status, lines: said.split('\n').length }, said).toEqual({ status: 2, lines: 3 });
    expect(said).toContain(`another run is writing (process ${holder.pid} on `);
    expect(Object.keys(take(dir))).toEqual(['dumps/a.txt']);
  });

  it('refuses to publish a site at the default address, before anything is written', async () => {
    const dir = temporaryFolder();
    put(dir, { 'dumps/a.txt': 'A headline\n\nA text.\n' });
    expect(await build(dir, '--publish')).toEqual({
      status: 2,
      told: '',
      said: 'error: /content/site.yaml: url: http://localhost:4321 is an address of this machine, which no reader can follow\n  Set url in /content/site.yaml to the address of your site, such as https://news.example.org\n',
    });
    expect(Object.keys(take(dir))).toEqual(['dumps/a.txt']);
  });
});
