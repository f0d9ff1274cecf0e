import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingestCommand } from '../../scripts/commands/ingest-options.ts';
import { runIngest } from '../../scripts/commands/run-ingest.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';

it.each([
  ['of the run', ['--today', '2026-10-08'], '2026-10-08T09:30:15Z'],
  [
    'of no other clock than that of --today, if it is another day',
    ['--today', '2026-10-07'],
    '2026-10-07T00:00:00Z',
  ],
])('an edit has the time %s', async (_, options, at) => {
  const dir = temporaryFolder();
  put(dir, {
    'dumps/a.txt': 'The kiln of Orrow is lit\n\nThe kiln of Orrow was lit at dawn by the guild.\n',
  });
  const folders = ['--dumps', join(dir, 'dumps'), '--content', join(dir, 'content')];
  const run = (...more: string[]) => {
    const now = new Date('2026-10-08T09:30:15Z');
    const context = { cacheRoot: join(dir, 'cache'), now, onProgress: () => {} };
    return runIngest(ingestCommand([...folders, ...more], now), context);
  };
  await run('--today', '2026-10-06');
  const [path = ''] = Object.keys(take(join(dir, 'content'))).filter((name) => name.startsWith('articles/'));
  const text = readFileSync(join(dir, 'content', path), 'utf8');
  put(join(dir, 'content'), { [path]: text.replace('at dawn', 'at noon') });
  const { changes } = await run(...options);
  expect(changes).toEqual([{ path: expect.stringMatching(/^ledger\/edits\//), what: 'changed' }]);
  expect(readFileSync(join(dir, 'content', changes[0]?.path ?? ''), 'utf8')).toContain(`"at":"${at}"`);
});

describe('settings that lost their end', () => {
  const CURATION = '# Rules.\nnames: { Orrin Vale: Orrin Vail }\nremoved: [0123456789ab]\n';
  const SITE = 'title: The Tide\nrights: headline\n';
  const SOURCES = '- id: the-tide\n  name: The Tide\n  rights: headline\n- id: the-ebb\n  name: The Ebb\n';
  const begin = async () => {
    const dir = temporaryFolder();
    const content = join(dir, 'content');
    put(dir, { 'dumps/a.txt': 'A kiln is lit\n\nThe kiln of Orrow was lit at dawn by the guild.\n' });
    put(content, { 'curation.yaml': CURATION, 'site.yaml': SITE, 'sources.yaml': SOURCES });
    const now = new Date('2026-10-08T09:30:15Z');
    const run = () =>
      runIngest(ingestCommand(['--content', content, '--dumps', join(dir, 'dumps')], now), {
        cacheRoot: join(dir, 'cache'),
        now,
        onProgress: () => {},
      });
    await run();
    return { content, run };
  };

  it.each([
    ['curation.yaml', '# Rules.\nnames: { Orrin Vale: Orrin Vail }\n', 3, '1 line'],
    ['curation.yaml', '# Rules.\n', 2, '2 lines'],
    ['curation.yaml', '# Rules.\r\n\r\n', 2, '2 lines'],
    ['site.yaml', 'title: The Ti', 1, '2 lines'],
    ['sources.yaml', SOURCES.slice(0, SOURCES.indexOf('  rights')), 3, '1 line'],
  ])('are refused until they are mended: %s with %j', async (path, text, line, lines) => {
    const { content, run } = await begin();
    put(content, { [path]: text });
    for (let times = 0; times < 2; times++)
      await expect(run()).rejects.toMatchObject({
        message: `content/${path}:${line}: the file ends too early: ${lines} that the last run read ${lines === '1 line' ? 'is' : 'are'} missing at its end`,
        exitStatus: 3,
      });
    put(content, { [path]: `${text.trimEnd()}\n# end\n` });
    await expect(run()).resolves.toMatchObject({ problems: [] });
  });

  it.each([
    ['curation.yaml', ''],
    ['site.yaml', '\n \n'],
    ['noise.yaml', '\0\0\0\0'],
    ['topics.yaml', '\ufeff'],
  ])('are refused without a single character: %s with %j', async (path, text) => {
    const { content, run } = await begin();
    put(content, { [path]: text });
    await expect(run()).rejects.toMatchObject({ where: { file: `content/${path}` }, exitStatus: 3 });
  });

  it('are accepted if only a comment or publishers of a run are missing, or they are committed', async () => {
    const { content, run } = await begin();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: content });
    put(content, { 'curation.yaml': `${CURATION.trimEnd()} # Twice.\n# Later.\n` });
    await run();
    put(content, {
      'curation.yaml': CURATION,
      'sources.yaml': SOURCES.slice(0, SOURCES.indexOf('- id: the-ebb')),
    });
    await run();
    put(content, { 'curation.yaml': '# Rules.\n' });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Show it again');
    await expect(run()).resolves.toMatchObject({ problems: [] });
  });
});

it('damage among the edits is reported before anything is written', async () => {
  const dir = temporaryFolder();
  const content = join(dir, 'content');
  const now = new Date('2026-10-08T09:30:15Z');
  const ingest = () =>
    runIngest(ingestCommand(['--content', content, '--dumps', join(dir, 'dumps')], now), {
      cacheRoot: join(dir, 'cache'),
      now,
      onProgress: () => {},
    });
  put(dir, { 'dumps/a.txt': 'A kiln is lit\n\nThe kiln of Orrow was lit at dawn by the guild.\n' });
  await ingest();
  put(dir, { 'dumps/b.txt': 'A mill is shut\n\nThe mill of Orrow was shut at dusk by the guild.\n' });
  put(content, { 'ledger/edits/01.jsonl': '{"id":"0123456789ab","hash":"half a li' });
  const before = take(content);
  await expect(ingest()).rejects.toMatchObject({
    where: { file: 'content/ledger/edits/01.jsonl', line: 1 },
    exitStatus: 3,
  });
  expect(take(content)).toEqual(before);
});
