import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseArticle } from '../../scripts/content/article-file.ts';
import { BroadsheetError } from '../../scripts/content/broadsheet-error.ts';
import { readCommitList } from '../../scripts/content/commit-list.ts';
import { refuseConflict } from '../../scripts/content/conflict-markers.ts';
import { appendNoise, readNoise } from '../../scripts/content/noise-list.ts';
import { pathInside } from '../../scripts/content/path-inside.ts';
import { problemOf } from '../../scripts/content/problem.ts';
import { checkedLine } from '../../scripts/content/read-json-lines.ts';
import { readSettings, type SettingsFiles } from '../../scripts/content/settings.ts';
import { appendSources } from '../../scripts/content/sources.ts';
import { openTransaction } from '../../scripts/content/transaction.ts';
import { temporaryFolder } from '../support/folders.ts';

const settings = (files: SettingsFiles) => () => readSettings(files);
const fold = (name: string) => name;

/** Stage a file below a folder that is a link to another place. */
function throughLink(): void {
  const dir = temporaryFolder();
  mkdirSync(join(dir, 'content'));
  symlinkSync(dir, join(dir, 'content/articles'));
  openTransaction(join(dir, 'content')).stage('articles/a.md', '');
}

it.each([
  ['a key that is unknown', settings({ site: 'tittle: x\n' }), 'tittle'],
  ['a file that is not valid YAML', settings({ site: 'a: [\n' }), 'Close it with ]'],
  [
    'a path in url that is not that of base',
    settings({ site: 'url: https://x.example/news\nbase: /a\n' }),
    'base: /news',
  ],
  [
    'an id that appears twice',
    settings({ sources: '- { id: a, name: A }\n- { id: a, name: B }\n' }),
    'another id',
  ],
  ['a parent that is no topic', settings({ topics: '- { slug: a, label: A, parent: b }\n' }), 'parent'],
  [
    'a rule for a topic that is not there',
    settings({ curation: 'topics: [{ match: { title: x }, add: [b] }]\n' }),
    'topics.yaml',
  ],
  ['noise of no publisher', () => readNoise('- { source: a, text: b }\n', []), 'sources.yaml'],
  [
    'noise in brackets',
    () => appendNoise('[]\n', [{ source: 'a', text: 'b', seen: [], keep: false }]),
    '- { source',
  ],
  ['publishers in brackets', () => appendSources('[]\n', ['A'], fold), '- id'],
  ['a conflict', () => refuseConflict('<<<<<<< HEAD\n', 'content/a.md'), 'git checkout content/a.md'],
  [
    'a line that was changed',
    () => checkedLine('{"a":1,"sum":"00000000"}', { file: 'content/groups/a.jsonl', line: 1 }),
    '--repair',
  ],
  ['an article without front matter', () => parseArticle('Words.\n', 'content/a.md'), '---'],
  [
    'a list that is none of ours',
    () => readCommitList('{}', '/srv/.staging/commit.json'),
    'delete /srv/.staging',
  ],
  ['a path that leads out', () => pathInside('/srv', '../x'), 'bug in Broadsheet'],
  ['a hidden file', () => openTransaction(temporaryFolder()).stage('.env', ''), 'report it'],
  ['a link that leads out', throughLink, 'Replace the link'],
])('%s is refused with a hint', (_, act, way) => {
  let hint = '';
  try {
    act();
  } catch (error) {
    hint = error instanceof BroadsheetError ? error.hint : String(error);
  }
  expect(hint).toContain(way);
});

it('an error at a place in a file becomes a problem there, and other errors do not', () => {
  const at = (line?: number) => new BroadsheetError('no date', 'Add one.', { where: { file: 'a.md', line } });
  const problem = { file: 'a.md', message: 'no date', hint: 'Add one.', fatal: true };
  expect(problemOf(at(3))).toEqual({ ...problem, place: 'line 3' });
  expect(problemOf(at())).toEqual({ ...problem, place: '' });
  for (const error of [new Error('x'), new BroadsheetError('a', 'b')])
    expect(() => problemOf(error)).toThrow(error);
});

it.each([
  ['a broken setting is wrong usage', settings({ site: 'tittle: x\n' }), 2],
  ['publishers in brackets are', () => appendSources('[]\n', ['A'], fold), 2],
  ['noise of no publisher is', () => readNoise('- { source: a, text: b }\n', []), 2],
  ['a list that is none of ours is', () => readCommitList('{}', '/srv/.staging/commit.json'), 2],
  ['a path that leads out is', () => pathInside('/srv', '../x'), 2],
  ['a conflict blocks publishing', () => refuseConflict('<<<<<<< HEAD\n', 'content/a.md'), 3],
  ['a changed line does', () => checkedLine('{"a":1,"sum":"00000000"}', { file: 'a.jsonl', line: 1 }), 3],
  ['an article without front matter does', () => parseArticle('Words.\n', 'content/a.md'), 3],
])('%s: exit status', (_, act, exitStatus) => {
  expect(act).toThrow(expect.objectContaining({ exitStatus }));
});
