import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { put, temporaryFolder } from '../../support/folders.ts';
import { digest, run } from '../../support/ingest.ts';

const COMMAND = fileURLToPath(new URL('../../../scripts/explain.ts', import.meta.url));

/** Explain a dump of an inbox, as `npm run explain -- dumps/NAME` does. */
function explain(dir: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: dir,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, out: stdout, err: stderr };
}

function explained(name: string, content: string | Uint8Array) {
  const dir = temporaryFolder();
  put(dir, { [`dumps/${name}`]: content });
  return explain(dir, `dumps/${name}`);
}

const PAGE = [
  'logo',
  'The kiln of Orrow is lit',
  '',
  'The kiln of Orrow is lit',
  '',
  'The Harbour Post2 hours ago',
  'The kiln was lit at dawn, said Ana Kirov of the guild. Advertisement It burns \u001b]0;red\u0007 for a \u202eweek.',
  '',
  'Try Our AI Features',
].join('\n');

describe('npm run explain', () => {
  it('prints every line with what it is or why it was dropped, what was found, and the characters', () => {
    const { status, out } = explained('page-2025-07-14T21-00-00Z.txt', PAGE);
    expect(status).toBe(0);
    expect(out.split('\n').map((line) => line.trim())).toEqual(
      expect.arrayContaining([
        'page-2025-07-14T21-00-00Z.txt: text, captured 2025-07-14T21:00:00.000Z',
        'the whole file, layout B',
        '1 -              │ [form: page furniture] logo',
        '2 1 title        │ The kiln of Orrow is lit',
        '4 1 title        │ The kiln of Orrow is lit',
        '6 1 publisher    │ The Harbour Post',
        '1 time         │ 2 hours ago',
        '7 1 body         │ The kiln was lit at dawn, said Ana Kirov of the guild.',
        '-              │ [clean: advertisement] Advertisement',
        '9 -              │ [form: page furniture] Try Our AI Features',
        '1. The kiln of Orrow is lit',
        'date          2025-07-14T19:00:00Z, known to the hour, basis relative, from "2 hours ago"',
        '1 article',
      ]),
    );
    const [, all, used, dropped] =
      /^(\d+) characters read, (\d+) used, (\d+) dropped$/m.exec(out)?.map(Number) ?? [];
    expect(all).toBe(PAGE.replace(/\s/g, '').length);
    expect((used ?? 0) + (dropped ?? 0)).toBe(all);
  });

  it('prints no character that controls a terminal or turns the direction of a text', () => {
    const { out } = explained('page.txt', PAGE);
    expect(out).toContain('\\u{1b}');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2066-\u2069]/u);
  });

  it.each([
    ['records.jsonl', '{"title":"The kiln is lit","text":"It was lit at dawn."}\n{"title": }\n', 1],
    ['empty.txt', '', 1],
    ['image.txt', Buffer.from('89504e470d0a1a0a0000', 'hex'), 1],
    ['records.jsonl', '{"title":"The kiln is lit","text":"It was lit at dawn."}\n', 0],
  ])('of %s that contains %j exits with %d, as the ingest would', (name, content, status) => {
    const ended = explained(name, content);
    expect(ended.status).toBe(status);
    expect(ended.out.includes(`error: ${name}`)).toBe(status === 1);
  });

  it('exits with 2 if there is no such file, or several are named', () => {
    const dir = temporaryFolder();
    put(dir, { 'dumps/a.txt': 'a', 'dumps/b.txt': 'b' });
    for (const [args, said] of [
      [[], 'no file given'],
      [['dumps/c.txt'], 'there is no file dumps/c.txt'],
      [['dumps'], 'there is no file dumps'],
      [['dumps/a.txt', 'dumps/b.txt'], 'more than one file given'],
    ] as const) {
      const { status, out, err } = explain(dir, ...args);
      expect([status, out, err.split('\n')[0]]).toEqual([2, '', `error: ${said}`]);
    }
  });

  it('says which published article a text is a copy of', async () => {
    const text = `The kiln of Orrow is lit\n\n${'The kiln of Orrow was lit at dawn by the guild, after nine years. '.repeat(3)}\n`;
    const dir = temporaryFolder();
    await run(digest(dir, { 'a.txt': text }));
    const { out } = explain(dir, 'dumps/a.txt');
    expect(out).toMatch(
      /^ {3}copy of {7}articles\/.*\.md: 100 % of the shorter text's shingles, same headline$/m,
    );
  });
});

it('a sidecar that is a pipe or a device is reported rather than waited for', () => {
  const dir = temporaryFolder();
  put(dir, { 'dumps/a.txt': 'The kiln is lit\n\nThe kiln of Orrow was lit at dawn.\n' });
  spawnSync('mkfifo', [join(dir, 'dumps/a.txt.yaml')]);
  const { status, out } = explain(dir, 'dumps/a.txt');
  expect({ status, out }).toEqual({
    status: 0,
    out: expect.stringContaining('a.txt.yaml: the sidecar is not a regular file\n'),
  });
});
