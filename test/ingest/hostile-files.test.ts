import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ingestCommandLine } from '../../scripts/commands/ingest.ts';
import { command } from '../support/command.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';
import { digest, run } from '../support/ingest.ts';

/** The command, with its folders in `dir`. */
const ingest = (dir: string, ...args: string[]) =>
  command(ingestCommandLine, dir, '--today', '2026-10-08', ...args);

const MIB = 1024 * 1024;

/** A text of one article, identified by its number. */
function text(n: number | string): string {
  return `Bridge ${n} over the Lind is closed\n\nThe bridge ${n} will be closed for a week, its owner said.\nA ferry takes its place until number ${n} is unmerged.\n`;
}

const levels = (count: number, open: string, close: string) => open.repeat(count) + close.repeat(count);
const LAUGHS = ['a: &a [ha, ha, ha, ha, ha, ha, ha, ha]']
  .concat(
    [...'bcdefghij'].map(
      (name, n) => `${name}: &${name} [${Array(8).fill(`*${'abcdefghi'[n]}`).join(', ')}]`,
    ),
  )
  .join('\n');

/** Dumps that are to be read, by what is wrong with them. */
function readable(): Record<string, string | Uint8Array> {
  return {
    'bom.txt': `\ufeff${text('bom')}`,
    'broken-utf8.txt': Buffer.concat([
      Buffer.from(text('broken')),
      Buffer.from([0xc3, 0x28, 0xe2, 0x82, 0x41]),
    ]),
    'crlf.txt': text('crlf').replaceAll('\n', '\r\n'),
    'deep.json': `[{"title": "Bridge deep is closed for a week", "text": "The bridge deep is closed.", "x": ${levels(100_000, '[', ']')}}]`,
    'keys.jsonl':
      '{"__proto__": {"title": "polluted"}, "constructor": {"prototype": {"text": "x"}}, "toString": 1, "title": "Bridge keys is closed for a week", "text": "The bridge keys is closed."}\n',
    'line\nbreak \u001b[31m.txt': text('newline'),
    'long-line.txt': `Bridge long is closed for long\n\n${'The bridge is closed, and nobody knows why. '.repeat(20_000)}`,
    [`${'n'.repeat(251)}.txt`]: text('name'),
    'nul.txt': `${text('nul')}A line with \0 in it and \0 again.\n`,
    'utf16.txt': Buffer.from(`\ufeff${text('utf16')}`, 'utf16le'),
    '..dots/..a.txt': text('dots'),
    'sub/..txt': text('hidden'),
  };
}

/** Dumps that cannot be read, with the message for each. */
const UNREADABLE: readonly (readonly [name: string, content: () => string | Uint8Array, message: string])[] =
  [
    ['bomb.json.gz', () => gzipSync(`[${' '.repeat(65 * MIB)}]`), 'a gzip bomb'],
    [
      'bomb.txt.gz',
      () => gzipSync(Buffer.alloc(17 * MIB, 'word '), { level: 1 }),
      'a text of more than 16 MiB',
    ],
    ['deep.html', () => `<html><body>${levels(100_000, '<div>', '</div>')}</body></html>`, ''],
    ['empty.txt', () => '', 'the file is empty'],
    ['laughs.txt.yaml', () => LAUGHS, 'the sidecar'],
    ['open.json', () => levels(100_000, '[', '').slice(1), ''],
    ['picture.txt', () => Buffer.from('89504e470d0a1a0a0000', 'hex'), 'a PNG image'],
    ['truncated.txt.gz', () => gzipSync(text('cut').repeat(200)).subarray(0, 60), 'the gzip ends too early'],
    ['white.txt', () => ' \n\t\n ', 'nothing but white space'],
  ];

describe('the command with a hostile inbox', () => {
  it('reports what it cannot read and why, in plain lines, reads the rest, and exits with status 1', async () => {
    const dir = temporaryFolder();
    const inbox = join(dir, 'dumps');
    put(inbox, { 'good.txt': text('good'), 'laughs.txt': text('laughs'), ...readable() });
    for (const [name, content] of UNREADABLE) put(inbox, { [name]: content() });
    put(dir, { 'secret/outside.txt': text('outside') });
    symlinkSync(join(dir, 'secret/outside.txt'), join(inbox, 'link.txt'));
    symlinkSync(join(dir, 'secret'), join(inbox, 'folder'));
    symlinkSync('nowhere', join(inbox, 'dangling.txt'));
    symlinkSync('loop.txt', join(inbox, 'loop.txt'));
    spawnSync('mkfifo', [join(inbox, 'pipe.txt')]);
    writeFileSync(
      Buffer.concat([Buffer.from(`${inbox}/bad-`), Buffer.from([0xff, 0xfe]), Buffer.from('.txt')]),
      text('bytes'),
    );

    const { status, out, err } = await ingest(dir, '--report', 'report.json');
    expect(status, err).toBe(1);
    expect(err + out).not.toMatch(/^\s+at |[\p{Cc}\p{Cf}](?<!\n)/mu);
    const said = (name: string) =>
      err.split('\n').find((line) => line.startsWith(`error: dumps/${name}`)) ?? '';
    for (const [name, , message] of UNREADABLE)
      expect(said(name), name).toContain(message === '' ? name : message);
    expect(said('link.txt')).toContain('is a link out of the inbox');
    expect(said('folder')).toContain('is a link out of the inbox');
    expect(said('dangling.txt')).toContain('is a link to nothing');
    expect(said('loop.txt')).toContain('link');
    expect(said('pipe.txt')).toContain('is not a regular file');
    expect(said('bad-')).toContain('its name is not valid UTF-8');

    const content = take(join(dir, 'content'));
    const articles = Object.keys(content)
      .filter((path) => path.startsWith('articles/'))
      .join('\n');
    for (const word of [
      'good',
      'laughs',
      'bom',
      'broken',
      'crlf',
      'deep',
      'keys',
      'newline',
      'long',
      'name',
      'nul',
      'utf16',
    ]) {
      expect(articles).toContain(`bridge-${word}-`);
    }
    expect(articles).not.toMatch(/outside|polluted|bytes|dots|hidden/);
    expect(readdirSync(dir).sort()).toEqual(['.cache', 'content', 'dumps', 'report.json', 'secret']);
    // Those that take longest are refused in the same way the second time.
    for (const name of ['bomb.json.gz', 'bomb.txt.gz', 'deep.html']) rmSync(join(inbox, name));
    const again = await ingest(dir);
    expect(again.status).toBe(1);
    expect(take(join(dir, 'content'))).toEqual(content);
  }, 120_000);

  it.each([
    [['--dumps', 'nowhere'], 'there is no folder nowhere'],
    [['--captured-at', 'yesterday'], 'is not an instant'],
    [['--today', '2026-02-30'], 'is not a day'],
    [['--unknown'], '--unknown'],
    [['--report', 'no/such/folder.json'], '--report no/such/folder.json cannot be written'],
    [['--content', 'dumps/a.txt'], 'cannot take the lock'],
    [['--content', 'dumps/a.txt/b'], 'cannot take the lock'],
    [['\u001b[31m'], ''],
  ])('exits with status 2 and two lines if its options are wrong: %j', async (args, message) => {
    const dir = temporaryFolder();
    put(join(dir, 'dumps'), { 'a.txt': text('a') });
    const { status, out, err } = await ingest(dir, ...args);
    expect({ status, out, lines: err.split('\n').length }).toEqual({ status: 2, out: '', lines: 3 });
    expect(err).toContain(message);
    expect(err).not.toMatch(/[\p{Cc}](?<!\n)/u);
    expect(readdirSync(dir)).toEqual(['dumps']);
  });

  it.each([
    [
      'a folder where site.yaml is to be',
      3,
      (content: string) => mkdirSync(join(content, 'site.yaml'), { recursive: true }),
    ],
    [
      'a folder where noise.yaml is to be',
      3,
      (content: string) => mkdirSync(join(content, 'noise.yaml'), { recursive: true }),
    ],
    ['a file where the ledger is to be', 3, (content: string) => put(content, { ledger: 'x' })],
    [
      'a link out of the content folder',
      3,
      (content: string) => {
        mkdirSync(content);
        symlinkSync('..', join(content, 'articles'));
      },
    ],
    ['settings that are not valid YAML', 2, (content: string) => put(content, { 'sources.yaml': '- id: [' })],
    ['settings with a bomb of aliases', 2, (content: string) => put(content, { 'curation.yaml': LAUGHS })],
    [
      'a journal that is none',
      2,
      (content: string) => put(content, { '.staging/commit.json': '[{"path": "../../x"}]' }),
    ],
  ])('writes nothing if there is %s, and exits with status %i', async (_, expected, prepare) => {
    const dir = temporaryFolder();
    put(join(dir, 'dumps'), { 'a.txt': text('a') });
    prepare(join(dir, 'content'));
    const { status, out, err } = await ingest(dir);
    expect({ status, out }, err).toEqual({ status: expected, out: '' });
    expect(err).toMatch(/^error: .*\n {2}.*\n$/);
    expect(
      readdirSync(dir)
        .filter((name) => name !== '.cache')
        .sort(),
    ).toEqual(['content', 'dumps']);
    expect(
      readdirSync(join(dir, 'content'), { recursive: true }).filter((name) => String(name).endsWith('.md')),
    ).toEqual([]);
  });
});

describe('an inbox with many files', () => {
  it('is read completely: 2,000 in one folder', async () => {
    const names = Array.from({ length: 2000 }, (_, n) => [`${n}.txt`, text(n)] as const);
    const of = digest(temporaryFolder(), Object.fromEntries(names));
    const report = await run(of, { described: false });
    expect(report.dumps).toEqual({ inbox: 2000, read: 2000, known: 0, unreadable: 0 });
    expect(report.articles.new + report.articles.copies).toBe(2000);
  });
});
