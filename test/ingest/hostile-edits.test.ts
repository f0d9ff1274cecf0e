import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { numberedArticle } from '../support/articles.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';
import { digest, run } from '../support/ingest.ts';
import { layOutA } from '../support/lay-out.ts';

const none = () => 0;
const numbers = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => numberedArticle(from + n));

/** What people and their programs do to a file, and what nobody should do. */
const EDITS: readonly (readonly [what: string, edit: (text: string) => string | Uint8Array])[] = [
  ['a mark of UTF-8 at its head', (text) => `\ufeff${text}`],
  ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['line ends of an old Mac', (text) => text.replaceAll('\n', '\r')],
  ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['windows-1252', (text) => Buffer.from(text.replace('council', 'c\u00f4uncil'), 'latin1')],
  ['nothing in it', () => ''],
  ['no front matter', () => 'Just words.\n'],
  ['front matter that does not end', (text) => text.replace(/\n---\n/, '\n')],
  ['front matter that is not valid YAML', (text) => text.replace('title:', 'title: [')],
  ['front matter in JavaScript', (text) => text.replace('---\n', '---js\n')],
  ['front matter that runs', () => '---js\n{ title: process.exit(7) }\n---\n'],
  ['a function in its YAML', (text) => text.replace('title:', "title: !!js/function 'function () {}'\nold:")],
  [
    'a bomb of aliases',
    (text) => text.replace('---\n', `---\na: &a [x, x, x, x, x, x, x, x, x]\n${bomb()}\n`),
  ],
  ['a key __proto__', (text) => text.replace('---\n', '---\n__proto__: { title: x }\n')],
  ['an unknown key', (text) => text.replace('---\n', '---\ncolour: red\n')],
  ['a date that is none', (text) => text.replace(/\ndate: .*/, '\ndate: someday')],
  ['another id', (text) => text.replace(/\nid: .*/, "\nid: '000000000000'")],
  ['a title of 10,000 characters', (text) => text.replace(/\ntitle: .*/, `\ntitle: ${'word '.repeat(2000)}`)],
  ['a body of HTML', (text) => `${text}\n<script>alert(1)</script>\n`],
];

function bomb(): string {
  return [...'bcdefghij']
    .map((name, n) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[n]}`).join(', ')}]`)
    .join('\n');
}

describe('an article file in a strange state', () => {
  it.each(EDITS)('is never rewritten and never stops a run: %s', async (_, edit) => {
    const of = digest(temporaryFolder(), { 'a.txt': layOutA(undefined, numbers(1, 3), none) });
    await run(of);
    const before = take(of.contentDir);
    const path = Object.keys(before).find((name) => name.startsWith('articles/')) ?? '';
    const file = join(of.contentDir, path);
    writeFileSync(file, edit(before[path] ?? ''));
    const edited = readFileSync(file);
    put(of.dumpsDir, { 'b.txt': layOutA(undefined, numbers(2, 4), none) });
    for (const force of [false, true]) {
      const report = await run(of, { force });
      expect(report.problems.filter(({ fatal }) => fatal)).toEqual([]);
      expect(readFileSync(file)).toEqual(edited);
    }
    const articles = Object.keys(take(of.contentDir)).filter((name) => name.startsWith('articles/'));
    expect(articles.length).toBeGreaterThanOrEqual(5);
    expect(process.exitCode ?? 0).toBe(0);
  });
});

describe('a ledger in a strange state', () => {
  it('stops the ingest with its file and line, and no article is lost', async () => {
    const of = digest(temporaryFolder(), { 'a.txt': layOutA(undefined, numbers(1, 3), none) });
    await run(of);
    const [path = ''] = Object.keys(take(of.contentDir)).filter((name) => name.startsWith('ledger/'));
    appendFileSync(join(of.contentDir, path), '<<<<<<< HEAD\n{"sha256":\n\0\n');
    const articles = Object.keys(take(of.contentDir)).filter((name) => name.startsWith('articles/'));
    await expect(run(of, { force: true })).rejects.toThrow(`content/${path}:2: conflict marker`);
    expect(Object.keys(take(of.contentDir)).filter((name) => name.startsWith('articles/'))).toEqual(articles);
  });
});
